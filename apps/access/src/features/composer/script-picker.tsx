import type { Conversation } from "@quintet/access/contract";
import { matchScore } from "@quintet/ui/shell/command-match.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import { fillScript } from "./insert-text.ts";
import styles from "./quick-picker.module.css";
import { QuickPicker } from "./quick-picker.tsx";

export type ScriptPickerProps = {
  conversation: Conversation;
  onInsert: (text: string) => void;
  onClose: (literal?: string) => void;
};

/** Scripts by scene, with the names of this conversation already in them. */
export function ScriptPicker({ conversation, onInsert, onClose }: ScriptPickerProps) {
  const words = useWords();
  const me = useMe();
  const [query, setQuery] = useState("");
  const scripts = useQuery({ ...useApi().access.readScripts.queryOptions({}), staleTime: 600_000 });
  const names = {
    customer: conversation.customerName,
    agent: me.name,
    客户: conversation.customerName,
    坐席: me.name,
    topic: conversation.topic,
  };
  const wanted = query.trim();
  const items = (scripts.data?.scripts ?? [])
    .map((script) => {
      const fields = [script.title, script.scene, script.text, script.code];
      const score =
        wanted === ""
          ? 1
          : Math.max(...fields.map((field) => (field.includes(wanted) ? matchScore(wanted, field) : 0)));
      return { ...script, text: fillScript(script.text, names), score };
    })
    .filter(({ score }) => score > 0);
  return (
    <QuickPicker
      label={words("composer.scripts")}
      placeholder={words("picker.scripts")}
      sign="/"
      query={query}
      onQuery={setQuery}
      items={items}
      keyOf={({ code }) => code}
      empty={words(scripts.isPending ? "picker.loading" : scripts.error ? "picker.failed" : "picker.none")}
      onChoose={({ text }) => {
        onClose();
        onInsert(text);
      }}
      onClose={onClose}
    >
      {({ title, scene, text }) => (
        <>
          <div className={styles.title}>
            {title} <span className={styles.scene}>{scene}</span>
          </div>
          <div className={styles.passage}>{text}</div>
        </>
      )}
    </QuickPicker>
  );
}
