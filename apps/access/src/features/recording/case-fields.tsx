import { useId } from "react";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import type { ArchivePath } from "../wrap-up/archive-paths.ts";
import type { RecordDraft, RecordedCaseKind } from "./record-draft.ts";

const KINDS: readonly RecordedCaseKind[] = [
  "complaint",
  "fault-report",
  "consultation",
  "query",
  "transaction",
  "suggestion",
];

export interface CaseFieldsProps {
  draft: RecordDraft;
  set: (change: Partial<RecordDraft>) => void;
  paths: readonly ArchivePath[];
  invalid: boolean;
}

/** The case that is to be opened with the contact, when one is wanted. */
export function CaseFields({ draft, set, paths, invalid }: CaseFieldsProps) {
  const words = useWords();
  const id = useId();
  return (
    <>
      <label className={form.choice}>
        <input
          type="checkbox"
          checked={draft.withCase}
          onChange={(event) => set({ withCase: event.target.checked, title: draft.title || draft.topic })}
        />
        {words("recording.withCase")}
      </label>
      {draft.withCase ? (
        <>
          <div className={form.field}>
            <label htmlFor={`${id}-kind`}>{words("recording.kind")}</label>
            <select
              id={`${id}-kind`}
              className={form.input}
              value={draft.kind}
              onChange={(event) => set({ kind: KINDS.find((one) => one === event.target.value) ?? "complaint" })}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {words(`recordingKind.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <div className={form.field}>
            <label htmlFor={`${id}-title`}>
              {words("recording.title")} <em aria-hidden="true">*</em>
            </label>
            <input
              id={`${id}-title`}
              className={form.input}
              maxLength={120}
              required
              aria-invalid={invalid}
              value={draft.title}
              onChange={(event) => set({ title: event.target.value })}
            />
          </div>
          <div className={form.field}>
            <label htmlFor={`${id}-description`}>{words("recording.description")}</label>
            <textarea
              id={`${id}-description`}
              className={form.input}
              rows={3}
              maxLength={4000}
              value={draft.description}
              onChange={(event) => set({ description: event.target.value })}
            />
          </div>
          {paths.length > 0 ? (
            <div className={form.field}>
              <label htmlFor={`${id}-archive`}>{words("recording.archive")}</label>
              <select
                id={`${id}-archive`}
                className={form.input}
                value={draft.archiveCode}
                onChange={(event) => set({ archiveCode: event.target.value })}
              >
                <option value="">{words("recording.noArchive")}</option>
                {paths.map(({ code, path }) => (
                  <option key={code} value={code}>
                    {path}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
        </>
      ) : null}
    </>
  );
}
