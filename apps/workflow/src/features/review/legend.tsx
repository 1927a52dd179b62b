import { useWords } from "../../words/use-words.ts";
import styles from "./heat.module.css";
import type { Measure } from "./review-address.ts";
import { useAmount } from "./use-amount.ts";

/** What the warmth of a step means; the value stands at each step as well. */
export function Legend({ measure, warmest }: { measure: Measure; warmest: number }) {
  const words = useWords();
  const amount = useAmount();
  return (
    <span className={styles.legend}>
      {words("review.legend.none")}
      {[0, 1, 2, 3, 4].map((step) => (
        <i key={step} data-step={step} aria-hidden="true" />
      ))}
      {words("review.legend.most", { value: amount.of(warmest, measure) })}
    </span>
  );
}
