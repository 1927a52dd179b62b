import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { ListFindings } from "../editor/findings/list-findings.tsx";
import styles from "./findings-pane.module.css";
import type { Checked } from "./use-check.ts";

/** Below the workshop: what the check found, to be put away and brought back. */
export function FindingsPane(props: {
  check: Checked;
  nameOf: (elementId: string) => string;
  onPick: (elementId: string) => void;
}) {
  const words = useWords();
  const [open, setOpen] = useState(true);
  const { findings, state } = props.check;
  if (findings.length === 0) return null;
  return (
    <section className={styles.pane} aria-label={words("editor.findings")} data-old={state === "checking" || undefined}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words("editor.findings")} <span>{findings.length}</span>
      </button>
      {open ? (
        <div className={styles.list}>
          <ListFindings findings={findings} nameOf={props.nameOf} onPick={props.onPick} />
        </div>
      ) : null}
    </section>
  );
}
