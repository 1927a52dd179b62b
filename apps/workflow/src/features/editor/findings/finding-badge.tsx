import { ToneShape } from "@quintet/ui/parts/tone.tsx";
import { useWords } from "../../../words/use-words.ts";
import styles from "./finding-badge.module.css";
import type { ElementFindings } from "./group-findings.ts";
import { useFindingSentence } from "./use-finding-sentence.ts";

/** A badge on an element; what is refused says so beside it, a warning when one points at it. */
export function FindingBadge({ group, onPick }: { group: ElementFindings; onPick: () => void }) {
  const words = useWords();
  const sentence = useFindingSentence();
  const tone = group.severity === "refused" ? "bad" : "attention";
  const said = group.findings.map(sentence);
  return (
    <div className={styles.badge} data-severity={group.severity}>
      <button
        type="button"
        aria-label={`${words(`editor.severity.${group.severity}`)}：${said.join(" ")}`}
        onClick={onPick}
      >
        <ToneShape tone={tone} size={9} />
        {group.findings.length > 1 ? <span>{group.findings.length}</span> : null}
      </button>
      <ul className={styles.said} aria-hidden="true">
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
