import type { ArchiveNode, ChannelKind, ContactRecord } from "@quintet/access/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useEffect, useId, useRef, useState } from "react";
import type { z } from "zod";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import { archivePaths } from "../wrap-up/archive-paths.ts";
import { CaseFields } from "./case-fields.tsx";
import type { Holder } from "./holder.ts";
import { beginDraft, keepDraft, takeDown } from "./record-box.ts";
import { blankDraft, type RecordDraft, shortOf, toldBy } from "./record-draft.ts";

const CHANNELS: readonly ChannelKind[] = ["voice", "service-hall", "web-chat", "email", "internet"];
const REST = 250;

export interface RecordFormProps {
  holder: Holder;
  archive: readonly z.infer<typeof ArchiveNode>[];
  onTaken: (record: ContactRecord) => void;
}

/** Takes down one contact. What is typed is kept, sealed, from letter to letter. Ctrl+Enter takes it down. */
export function RecordForm({ holder, archive, onTaken }: RecordFormProps) {
  const words = useWords();
  const id = useId();
  const [draft, setDraft] = useState<RecordDraft | null>(null);
  const [checked, setChecked] = useState(false);
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const touched = useRef(false);

  useEffect(() => {
    void beginDraft<RecordDraft>(holder).then(
      (kept) => setDraft({ ...blankDraft, ...kept }),
      () => setDraft(blankDraft),
    );
  }, [holder]);
  useEffect(() => {
    if (!draft || !touched.current) return;
    const timer = setTimeout(() => void keepDraft(holder, draft).catch(() => setFailed(true)), REST);
    return () => clearTimeout(timer);
  }, [holder, draft]);

  if (!draft) return null;
  const set = (change: Partial<RecordDraft>) => {
    touched.current = true;
    setDraft({ ...draft, ...change });
  };
  const short = shortOf(draft);
  const take = async () => {
    setChecked(true);
    if (short.length > 0) return;
    try {
      const { record } = await takeDown(holder, toldBy(draft));
      touched.current = false;
      setDraft({ ...blankDraft, channel: draft.channel });
      setChecked(false);
      setFailed(false);
      await keepDraft(holder, null);
      onTaken(record);
      first.current?.focus();
    } catch {
      setFailed(true);
    }
  };
  const field = (name: "phone" | "name" | "topic", most: number, needed = false) => (
    <div className={form.field}>
      <label htmlFor={`${id}-${name}`}>
        {words(`recording.${name}`)} {needed ? <em aria-hidden="true">*</em> : null}
      </label>
      <input
        id={`${id}-${name}`}
        ref={name === "phone" ? first : undefined}
        className={form.input}
        maxLength={most}
        required={needed}
        autoComplete="off"
        inputMode={name === "phone" ? "tel" : undefined}
        aria-invalid={needed && checked && short.includes("topic")}
        value={draft[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </div>
  );
  const area = (name: "text" | "promise", most: number, lines: number) => (
    <div className={form.field}>
      <label htmlFor={`${id}-${name}`}>{words(`recording.${name}`)}</label>
      <textarea
        id={`${id}-${name}`}
        className={form.input}
        rows={lines}
        maxLength={most}
        value={draft[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </div>
  );

  return (
    <form
      className={form.form}
      noValidate
      aria-label={words("recording.form")}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void take();
      }}
    >
      <div className={form.field}>
        <label htmlFor={`${id}-channel`}>{words("recording.channel")}</label>
        <select
          id={`${id}-channel`}
          className={form.input}
          value={draft.channel}
          onChange={(event) => set({ channel: CHANNELS.find((one) => one === event.target.value) ?? "voice" })}
        >
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {words(`channel.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {field("phone", 20)}
      {field("name", 80)}
      {field("topic", 120, true)}
      {area("text", 4000, 4)}
      {area("promise", 500, 2)}
      <div className={form.field}>
        <label htmlFor={`${id}-until`}>{words("recording.promiseAt")}</label>
        <input
          id={`${id}-until`}
          type="datetime-local"
          className={form.input}
          value={draft.promiseAt}
          onChange={(event) => set({ promiseAt: event.target.value })}
        />
      </div>
      <CaseFields draft={draft} set={set} paths={archivePaths(archive)} invalid={checked && short.includes("title")} />
      {checked && short.length > 0 ? (
        <p className={form.problems} role="alert">
          {words("recording.missing", { fields: short.map((one) => words(`recording.${one}`)).join("、") })}
        </p>
      ) : null}
      {failed ? (
        <p className={form.problems} role="alert">
          {words("recording.notKept")}
        </p>
      ) : null}
      <div className={form.actions}>
        <Button type="submit" look="primary">
          {words("recording.take")}
        </Button>
      </div>
    </form>
  );
}
