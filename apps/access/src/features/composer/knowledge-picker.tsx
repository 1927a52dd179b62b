import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { useRested } from "../../parts/use-rested.ts";
import { useWords } from "../../words/use-words.ts";
import { useInsertArticle } from "../knowledge/insert-article.ts";
import { MarkedText } from "../knowledge/marked-text.tsx";
import styles from "./quick-picker.module.css";
import { QuickPicker } from "./quick-picker.tsx";

const pause = 120;

export type KnowledgePickerProps = {
  interactionId: string;
  onInsert: (text: string) => void;
  onClose: (literal?: string) => void;
};

/** Searches the knowledge base as one types; choosing puts the text for customers into the composer. */
export function KnowledgePicker({ interactionId, onInsert, onClose }: KnowledgePickerProps) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const rested = useRested(query.trim().slice(0, 200), pause);
  const insert = useInsertArticle({ interactionId, onInsert });
  const found = useQuery({
    ...useApi().knowledge.searchArticles.queryOptions({ text: rested || " ", limit: 8 }),
    enabled: rested !== "",
    placeholderData: keepPreviousData,
  });
  const hits = rested === "" ? [] : (found.data?.hits ?? []);
  const state =
    rested === ""
      ? "picker.startTyping"
      : found.isPending
        ? "picker.loading"
        : found.error
          ? "picker.failed"
          : "picker.none";
  return (
    <QuickPicker
      label={words("composer.knowledge")}
      placeholder={words("picker.knowledge")}
      sign="?"
      query={query}
      onQuery={setQuery}
      items={hits}
      keyOf={({ articleId }) => articleId}
      empty={words(state)}
      onChoose={({ articleId }) => {
        onClose();
        insert.mutate({ articleId, via: "search", query: rested });
      }}
      onClose={onClose}
    >
      {(hit) => (
        <>
          <div className={styles.title}>
            <span>
              <MarkedText text={hit.title} marks={hit.titleMarks} />
            </span>
          </div>
          <div className={styles.passage}>
            <MarkedText text={hit.passage} marks={hit.marks} />
          </div>
        </>
      )}
    </QuickPicker>
  );
}
