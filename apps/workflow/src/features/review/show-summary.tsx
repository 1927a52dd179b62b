import type { ReviewView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";
import { useAmount } from "./use-amount.ts";

/** The numbers before the pictures. */
export function ShowSummary({ review }: { review: ReviewView }) {
  const words = useWords();
  const amount = useAmount();
  const { conformance, nodes, throughput } = review;
  const sum = (of: "returns" | "breaches") => nodes.reduce((total, node) => total + node[of], 0);
  const rows: [string, string, string][] = [
    [
      words("review.cases"),
      amount.number(review.cases),
      words("review.endedOf", { ended: amount.number(review.ended) }),
    ],
    [
      words("review.events"),
      amount.number(review.events),
      words("review.ways", { count: amount.number(review.variantCount) }),
    ],
    [
      words("review.throughput"),
      amount.time(throughput.median),
      words("review.p90", { value: amount.time(throughput.p90) }),
    ],
    [words("review.returns"), amount.number(sum("returns")), words("review.inSteps")],
    [words("review.breaches"), amount.number(sum("breaches")), words("review.inSteps")],
    [
      words("review.fitness"),
      conformance ? amount.share(conformance.fitness) : "—",
      conformance
        ? words("review.fitting", { fitting: conformance.fitting, count: conformance.cases })
        : words("review.noDefinition"),
    ],
  ];
  return (
    <dl className={styles.summary} aria-label={words("review.summary")}>
      {rows.map(([name, value, hint]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            <small>{hint}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
