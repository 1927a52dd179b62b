import { Button } from "@quintet/ui/parts/button.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { type CaseView, workflowMay } from "@quintet/workflow/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { casePath } from "../case/case-address.ts";
import { StatusChip } from "../case/status-chip.tsx";
import { useMay } from "../session/me.tsx";
import styles from "./beside.module.css";
import { LinkDialog } from "./link-dialog.tsx";
import { useCaseCommand } from "./use-case-command.ts";

/** The cases beside this one: parents, parts, repetitions, those gathered under it. */
export function ListLinks({ view }: { view: CaseView }) {
  const words = useWords();
  const relates = useMay(workflowMay.relateCases);
  const told = useCaseCommand();
  const [adding, setAdding] = useState(false);
  const unlink = useMutation(useApi().workflow.unlinkCases.mutationOptions(told(() => words("beside.unlinked"))));
  return (
    <section>
      <header className={styles.head}>
        <h2>{words("beside.links")}</h2>
        {relates ? (
          <Button look="quiet" icon="link" onClick={() => setAdding(true)}>
            {words("beside.add")}
          </Button>
        ) : null}
      </header>
      {view.links.length === 0 && view.hiddenLinks === 0 ? (
        <p className={styles.none}>{words("beside.noLinks")}</p>
      ) : null}
      <ul className={styles.list}>
        {view.links.map(({ caseId, number, title, status, relation, direction }) => (
          <li key={`${relation} ${caseId}`}>
            <div className={styles.line}>
              <Link href={casePath(caseId)}>{number}</Link>
              <StatusChip status={status} />
            </div>
            <div className={styles.line}>
              <small>
                {words(direction === "to" ? `beside.to.${relation}` : `beside.from.${relation}`)} · {title}
              </small>
              {relates && ["related", "repeat", "child"].includes(relation) ? (
                <Button
                  look="quiet"
                  icon="close"
                  label={words("beside.unlink", { number })}
                  disabled={unlink.isPending}
                  onClick={() => unlink.mutate({ caseId: view.id, otherId: caseId })}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {view.hiddenLinks > 0 ? (
        <p className={styles.none}>{words("beside.hidden", { count: view.hiddenLinks })}</p>
      ) : null}
      {adding ? <LinkDialog view={view} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}
