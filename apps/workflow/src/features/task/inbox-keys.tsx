import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./inbox-keys.module.css";

const keys = [
  [["J", "K"], "move"],
  [["↵"], "open"],
  [["C"], "claim"],
  [["A"], "answer"],
  [["O"], "case"],
  [["/"], "find"],
] as const;

/** The place beside the inbox while no task is open, with the keys that work here. */
export function InboxKeys() {
  const words = useWords();
  return (
    <div className={styles.start}>
      <EmptyState title={words("inbox.pickTitle")} sentence={words("inbox.pickSentence")} />
      <ul className={styles.keys}>
        {keys.map(([pressed, what]) => (
          <li key={what}>
            {pressed.map((key) => (
              <Kbd key={key} keys={[key]} />
            ))}
            {words(`inbox.hint.${what}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
