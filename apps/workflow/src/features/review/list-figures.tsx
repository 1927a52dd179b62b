import { Panel } from "@quintet/ui/parts/panel.tsx";
import type { FiguresView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { measured } from "./measure.ts";
import styles from "./review.module.css";
import type { Measure } from "./review-address.ts";
import { useAmount } from "./use-amount.ts";

export type ListFiguresProps = {
  of: "steps" | "parties";
  figures: readonly FiguresView[];
  measure: Measure;
  picked?: string | undefined;
  onPick?: ((key: string | undefined) => void) | undefined;
};

/** Steps or parties with their figures, largest of the chosen measure first; the bar is that measure. */
export function ListFigures({ of, figures, measure, picked, onPick }: ListFiguresProps) {
  const words = useWords();
  const amount = useAmount();
  const sorted = figures.toSorted((a, b) => (measured(b, measure) ?? -1) - (measured(a, measure) ?? -1));
  const most = Math.max(1, ...figures.map((one) => measured(one, measure) ?? 0));
  return (
    <Panel title={words(`review.list.${of}`)} aside={words(`review.measure.${measure}`)} flush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached and scrolled by keyboard */}
      <section className={styles.scroll} aria-label={words(`review.list.${of}`)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words(`review.column.${of}`)}</th>
              <th scope="col">{words("review.column.visits")}</th>
              <th scope="col">{words("review.column.waiting")}</th>
              <th scope="col">{words("review.column.waitingP90")}</th>
              <th scope="col">{words("review.column.working")}</th>
              <th scope="col">{words("review.column.returns")}</th>
              <th scope="col">{words("review.column.breaches")}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((one) => (
              <tr key={one.key} data-picked={one.key === picked}>
                <td>
                  {onPick ? (
                    <button
                      type="button"
                      className={styles.pick}
                      aria-pressed={one.key === picked}
                      onClick={() => onPick(one.key === picked ? undefined : one.key)}
                    >
                      {one.name}
                    </button>
                  ) : (
                    one.name
                  )}
                  {of === "steps" && one.parties.length > 0 ? (
                    <span className={styles.party}>{one.parties.slice(0, 3).join("、")}</span>
                  ) : null}
                  <span className={styles.bar} aria-hidden="true">
                    <i style={{ width: `${((measured(one, measure) ?? 0) / most) * 100}%` }} />
                  </span>
                </td>
                <td>{amount.number(one.visits)}</td>
                <td>{amount.time(one.waiting.median)}</td>
                <td>{amount.time(one.waiting.p90)}</td>
                <td>{amount.time(one.working.median)}</td>
                <td className={one.returns > 0 ? styles.bad : undefined}>{amount.number(one.returns)}</td>
                <td className={one.breaches > 0 ? styles.bad : undefined}>{amount.number(one.breaches)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
