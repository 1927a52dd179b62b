import { Button } from "@quintet/ui/parts/button.tsx";
import { forgetChanged, type ListName, useChanged } from "../features/live/long-lists.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./list-changed.module.css";

/** Says that a long list has changed since it was read, and reads it anew from its beginning. */
export function ListChanged({ list, onRefresh }: { list: ListName; onRefresh: () => void }) {
  const words = useWords();
  const changed = useChanged(list);
  return (
    <div aria-live="polite">
      {changed ? (
        <div className={styles.changed}>
          <span>{words("inbox.changed")}</span>
          <Button
            look="quiet"
            onClick={() => {
              forgetChanged(list);
              onRefresh();
            }}
          >
            {words("inbox.refresh")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
