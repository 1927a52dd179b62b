import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./restored-notice.module.css";

/** Says that what is on the screen came from this device, and offers the way back. */
export function RestoredNotice({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const words = useWords();
  const format = useFormat();
  return (
    <div className={styles.notice} role="status">
      {words("edit.restored", { at: format.instant(at) })}
      <Button look="quiet" onClick={onDiscard}>
        {words("edit.discard")}
      </Button>
    </div>
  );
}
