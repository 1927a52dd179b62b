import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { countFindings } from "../editor/findings/group-findings.ts";
import styles from "./deploy-dialog.module.css";
import type { Draft } from "./draft.ts";
import type { Checked } from "./use-check.ts";

export type DeployDialogProps = {
  draft: Draft;
  check: Checked;
  onClose: () => void;
  onDeployed: (version: number) => void;
  onConflict: () => void;
};

/** Asks what is new and whether new cases take it at once, and deploys. Refused is said by the findings, not here. */
export function DeployDialog({ draft, check, onClose, onDeployed, onConflict }: DeployDialogProps) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [note, setNote] = useState("");
  const [inForce, setInForce] = useState(true);
  const deploy = useMutation(
    api.workflow.deployDefinition.mutationOptions({
      onSuccess: ({ version, deployed }) => {
        toast.ok(words(deployed ? "deploy.done" : "deploy.same", { name: draft.name, version }));
        void queries.invalidateQueries({ queryKey: api.workflow.listDefinitions.queryKey() });
        onDeployed(version);
      },
      onError: (error) => {
        if (failureOf(error).kind !== "conflict") return;
        void queries.invalidateQueries({ queryKey: api.workflow.readDefinition.queryKey({ key: draft.key }) });
        onConflict();
      },
    }),
  );
  const warnings = countFindings(check.findings, "warning");
  const send = () => {
    if (deploy.isPending) return;
    const { xml, forms, decisions, basedOn } = draft;
    deploy.mutate({ xml, forms, decisions, note, basedOn, inForce });
  };
  return (
    <Dialog
      title={words("deploy.title", { name: draft.name })}
      sentence={words(draft.basedOn === null ? "deploy.first" : "deploy.next", { version: draft.basedOn ?? 0 })}
      onClose={onClose}
      onSubmit={send}
      actions={
        <>
          <Button onClick={onClose}>{words("deploy.cancel")}</Button>
          <Button look="primary" type="submit" disabled={deploy.isPending}>
            {words(deploy.isPending ? "deploy.sending" : inForce ? "deploy.send" : "deploy.sendDraft")}
          </Button>
        </>
      }
    >
      <TextArea
        label={words("deploy.note")}
        placeholder={words("deploy.notePlaceholder")}
        value={note}
        onChange={setNote}
        max={400}
        rows={3}
      />
      <fieldset className={styles.choice}>
        <legend>{words("deploy.when")}</legend>
        {([true, false] as const).map((now) => (
          <label key={String(now)}>
            <input type="radio" name="in-force" checked={inForce === now} onChange={() => setInForce(now)} />
            <span>
              <strong>{words(now ? "deploy.now" : "deploy.later")}</strong>
              <small>{words(now ? "deploy.nowHint" : "deploy.laterHint")}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {warnings > 0 ? <p className={styles.warning}>{words("deploy.warnings", { count: warnings })}</p> : null}
      {deploy.error ? (
        <p className={styles.fault} role="alert">
          {words(sayFailure(deploy.error))}
        </p>
      ) : null}
    </Dialog>
  );
}
