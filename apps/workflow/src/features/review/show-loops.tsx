import { Panel } from "@quintet/ui/parts/panel.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import type { ReviewView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";
import { useAmount } from "./use-amount.ts";
import { Way } from "./way.tsx";

/** Work that came back to where it had been. */
export function ShowLoops({ review, nameOf }: { review: ReviewView; nameOf: (activity: string) => string }) {
  const words = useWords();
  const amount = useAmount();
  return (
    <Panel title={words("review.loops")} aside={words("review.loopRule")}>
      {review.loops.length === 0 ? <EmptyState compact title={words("review.noLoop")} /> : null}
      <ol className={styles.list}>
        {review.loops.slice(0, 8).map(({ path, times, cases, median }) => (
          <li key={path.join(" ")}>
            <div className={styles.line}>
              <Way path={path} nameOf={nameOf} />
              <b>{words("review.times", { count: amount.number(times) })}</b>
            </div>
            <p className={styles.hint}>
              {words("review.loopWhy", { cases: amount.number(cases), value: amount.time(median) })}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
