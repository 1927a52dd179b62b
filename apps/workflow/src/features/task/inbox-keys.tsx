import { Button } from "@quintet/ui/parts/button.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import hand from "./hand.module.css";
import styles from "./inbox-keys.module.css";

const keys = [
  [["J", "K"], "move"],
  [["↵"], "open"],
  [["C"], "claim"],
  [["X"], "mark"],
  [["Shift", "J"], "range"],
  [["B"], "bulk"],
  [["A"], "answer"],
  [["O"], "case"],
  [["/"], "find"],
  [["?"], "help"],
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
            {words(`hand.key.${what}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same keys above the page, for when a task is open beside the list. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog
      title={words("hand.keys")}
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button look="primary" type="submit">
          {words("hand.close")}
        </Button>
      }
    >
      <dl className={hand.keys}>
        {keys.map(([pressed, what]) => (
          <div key={what} style={{ display: "contents" }}>
            <dt>
              {pressed.map((key) => (
                <Kbd key={key} keys={[key]} />
              ))}
            </dt>
            <dd>{words(`hand.key.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
