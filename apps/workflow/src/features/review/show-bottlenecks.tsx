import { Panel } from "@quintet/ui/parts/panel.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import type { ReviewView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";
import { useAmount } from "./use-amount.ts";

/** Where cases wait most, worst first, and why it is called so. */
export function ShowBottlenecks({ review, onPick }: { review: ReviewView; onPick: (key: string) => void }) {
  const words = useWords();
  const amount = useAmount();
  const shown = review.bottlenecks.slice(0, 6);
  const worst = shown[0]?.score ?? 1;
  const figures = new Map(review.nodes.map((node) => [node.key, node]));
  return (
    <Panel title={words("review.bottlenecks")} aside={words("review.bottleneckRule")}>
      {shown.length === 0 ? <EmptyState compact title={words("review.noBottleneck")} /> : null}
      <ol className={styles.list}>
        {shown.map(({ activity, name, score }) => {
          const node = figures.get(activity);
          return (
            <li key={activity}>
              <div className={styles.line}>
                <button type="button" className={styles.pick} onClick={() => onPick(activity)}>
                  {name}
                </button>
                <b>{amount.time(score)}</b>
              </div>
              <span className={styles.bar} aria-hidden="true">
                <i style={{ width: `${(score / worst) * 100}%` }} />
              </span>
              <p className={styles.hint}>
                {words("review.bottleneckWhy", {
                  wait: amount.time(node?.waiting.median ?? null),
                  cases: amount.number(node?.cases ?? 0),
                })}
              </p>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
