import type { InteractionRow } from "@quintet/access/contract";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./work-list.module.css";
import { WorkRow } from "./work-row.tsx";

/** Who waits in the queues I serve. Nobody is fetched from here: routing offers. */
export function WaitingList({ rows, total }: { rows: readonly InteractionRow[]; total: number }) {
  const words = useWords();
  if (rows.length === 0)
    return <EmptyState compact title={words("work.nobodyTitle")} sentence={words("work.nobodySentence")} />;
  return (
    <div className={styles.scroll}>
      <p className={styles.hint}>{words("work.waitingHint")}</p>
      <ul className={styles.plain} aria-label={words("work.view.waiting")}>
        {rows.map((row) => (
          <li key={row.id}>
            <WorkRow row={row} />
          </li>
        ))}
      </ul>
      {total > rows.length ? (
        <p className={styles.end}>{words("work.moreWaiting", { count: total - rows.length })}</p>
      ) : null}
    </div>
  );
}
