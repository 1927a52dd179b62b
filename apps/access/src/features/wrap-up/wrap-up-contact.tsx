import type { Conversation } from "@quintet/access/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "../../api.ts";
import form from "../../parts/form.module.css";
import { SideSheet } from "../../parts/side-sheet.tsx";
import { useWords } from "../../words/use-words.ts";
import { recordPath } from "../records/open-records.ts";
import { useOpenRecords } from "../records/use-open-records.ts";
import { ArchiveField } from "./archive-field.tsx";
import { FollowUpField } from "./follow-up-field.tsx";
import { dayAfter, emptyRecord, missingFields, morningOf, type WrapUpRecord } from "./missing-fields.ts";

export type WrapUpSheetProps = { conversation: Conversation; onClose: () => void };

// What was filled in outlives the sheet, so that closing it to look something up loses nothing.
const begun = new Map<string, WrapUpRecord>();

/** Ends a contact with its record: what it was, what was done, whether that solved it, when to ask again. */
export function WrapUpSheet({ conversation, onClose }: WrapUpSheetProps) {
  const words = useWords();
  const id = useId();
  const { id: interactionId } = conversation;
  const [record, setRecord] = useState(() => begun.get(interactionId) ?? emptyRecord);
  const [checked, setChecked] = useState(false);
  const set = (change: Partial<WrapUpRecord>) => {
    const next = { ...record, ...change };
    begun.set(interactionId, next);
    setRecord(next);
  };
  const missing = missingFields(record, dayAfter(new Date(), 0));
  const isMissing = (field: (typeof missing)[number]) => checked && missing.includes(field);
  const wrapUp = useWrapUp(interactionId, onClose);

  const submit = () => {
    setChecked(true);
    if (missing.length > 0 || record.archiveCode === null || record.solved === null) return;
    const { archiveCode, solution, solved, followUp } = record;
    const followUpAt = followUp === "" ? null : morningOf(followUp);
    wrapUp.mutate({ interactionId, archiveCode, solution: solution.trim(), solved, followUpAt });
  };

  return (
    <SideSheet title={words("wrapUp.title")} closeLabel={words("wrapUp.close")} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className={form.hint}>
          {words("wrapUp.about", { name: conversation.customerName, topic: conversation.topic })}
        </p>
        <ArchiveField
          id={`${id}-archive`}
          value={record.archiveCode}
          onChange={(archiveCode) => set({ archiveCode })}
          required
          invalid={isMissing("archiveCode")}
        />
        <div className={form.field}>
          <label htmlFor={`${id}-solution`}>
            {words("wrapUp.solution")} <em aria-hidden="true">*</em>
          </label>
          <textarea
            id={`${id}-solution`}
            className={form.input}
            rows={4}
            maxLength={2000}
            required
            aria-invalid={isMissing("solution")}
            placeholder={words("wrapUp.solutionHint")}
            value={record.solution}
            onChange={(event) => set({ solution: event.target.value })}
          />
        </div>
        <fieldset className={form.field} aria-invalid={isMissing("solved")}>
          <legend>
            {words("wrapUp.solved")} <em aria-hidden="true">*</em>
          </legend>
          <div className={form.choices}>
            {[true, false].map((solved) => (
              <label key={String(solved)} className={form.choice}>
                <input
                  type="radio"
                  name={`${id}-solved`}
                  checked={record.solved === solved}
                  onChange={() => set({ solved })}
                />
                {words(solved ? "wrapUp.yes" : "wrapUp.no")}
              </label>
            ))}
          </div>
        </fieldset>
        <FollowUpField
          id={`${id}-follow-up`}
          value={record.followUp}
          invalid={isMissing("followUp")}
          onChange={(followUp) => set({ followUp })}
        />
        {checked && missing.length > 0 ? (
          <p className={form.problems} role="alert">
            {words("wrapUp.missing", { fields: missing.map((field) => words(`wrapUp.field.${field}`)).join("、") })}
          </p>
        ) : null}
        {wrapUp.isError ? (
          <p className={form.problems} role="alert">
            {words(failureOf(wrapUp.error).kind === "conflict" ? "wrapUp.already" : "wrapUp.failed")}
          </p>
        ) : null}
        <div className={form.actions}>
          <Button onClick={onClose}>{words("wrapUp.later")}</Button>
          <Button type="submit" look="primary" disabled={wrapUp.isPending}>
            {words("wrapUp.finish")}
          </Button>
        </div>
      </form>
    </SideSheet>
  );
}

/** Files the record; the tab of the finished contact makes room for the next one. */
function useWrapUp(interactionId: string, onDone: () => void) {
  const api = useApi();
  const words = useWords();
  const go = useGo();
  const queries = useQueryClient();
  const { close } = useOpenRecords();
  return useMutation(
    api.access.wrapUp.mutationOptions({
      onSuccess: ({ surveySent }) => {
        begun.delete(interactionId);
        toast.ok(words(surveySent ? "wrapUp.doneWithSurvey" : "wrapUp.done"));
        onDone();
        const next = close({ kind: "contact", id: interactionId });
        go(next ? recordPath(next) : "/access/");
      },
      onSettled: () => {
        void queries.invalidateQueries({ queryKey: api.access.readMyWork.queryKey() });
        void queries.invalidateQueries({ queryKey: api.access.readPresence.queryKey() });
        void queries.invalidateQueries({ queryKey: api.access.readConversation.queryKey({ interactionId }) });
        void queries.invalidateQueries({ queryKey: api.access.readArchiveTree.queryKey() });
      },
    }),
  );
}
