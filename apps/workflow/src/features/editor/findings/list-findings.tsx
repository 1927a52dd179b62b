import { ToneShape } from "@quintet/ui/parts/tone.tsx";
import type { FindingView } from "@quintet/workflow/contract";
import { useWords } from "../../../words/use-words.ts";
import { byGravity } from "./group-findings.ts";
import styles from "./list-findings.module.css";
import { useFindingSentence } from "./use-finding-sentence.ts";

export type ListFindingsProps = {
  findings: readonly FindingView[];
  /** What an element is called on the drawing; empty when it has no name or is not drawn. */
  nameOf: (elementId: string) => string;
  onPick: (elementId: string) => void;
};

/** Everything the check says, refusals first; a line leads to its element. */
export function ListFindings({ findings, nameOf, onPick }: ListFindingsProps) {
  const words = useWords();
  const sentence = useFindingSentence();
  return (
    <ol className={styles.list} aria-label={words("editor.findings")}>
      {byGravity(findings).map((finding) => {
        const { elementId, severity, code } = finding;
        const name = elementId === null ? words("editor.wholeFile") : nameOf(elementId) || elementId;
        const line = (
          <>
            <span className={styles.severity} data-severity={severity}>
              <ToneShape tone={severity === "refused" ? "bad" : "attention"} />
              {words(`editor.severity.${severity}`)}
            </span>
            <span className={styles.name}>{name}</span>
            <span className={styles.sentence}>{sentence(finding)}</span>
            <code className={styles.id}>{elementId}</code>
          </>
        );
        return (
          <li key={`${elementId} ${code} ${sentence(finding)}`}>
            {elementId === null ? (
              <div className={styles.line}>{line}</div>
            ) : (
              <button type="button" className={styles.line} onClick={() => onPick(elementId)}>
                {line}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
