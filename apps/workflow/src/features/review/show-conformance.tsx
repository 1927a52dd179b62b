import { Panel } from "@quintet/ui/parts/panel.tsx";
import type { ConformanceView } from "@quintet/workflow/contract";
import { Link } from "@tanstack/react-router";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";
import type { Subject } from "./review-address.ts";
import { useAmount } from "./use-amount.ts";

export type ShowConformanceProps = {
  conformance: ConformanceView | null;
  nameOf: (activity: string) => string;
  opens: boolean;
  /** Own processes an imported log may be compared with; empty for our own cases. */
  others: readonly Subject[];
  against: string | undefined;
  onAgainst: (key: string | undefined) => void;
};

/** How far real paths keep to the definition, and where they leave it, in sentences. */
export function ShowConformance({ conformance, nameOf, opens, others, against, onAgainst }: ShowConformanceProps) {
  const words = useWords();
  const amount = useAmount();
  const sentence = ({ kind, activity, after }: ConformanceView["deviations"][number]) => {
    const name = nameOf(activity);
    if (kind !== "unexpected") return words(`review.deviation.${kind}`, { name });
    return after === null
      ? words("review.deviation.unexpectedFirst", { name })
      : words("review.deviation.unexpected", { name, after: nameOf(after) });
  };
  return (
    <Panel
      title={words("review.conformance")}
      aside={
        conformance
          ? words("case.definition", { key: conformance.definitionKey, version: conformance.definitionVersion })
          : null
      }
    >
      {others.length > 0 ? (
        <label className={styles.slider}>
          {words("review.against")}
          <select value={against ?? ""} onChange={(event) => onAgainst(event.target.value || undefined)}>
            <option value="">{words("review.againstNone")}</option>
            {others.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {conformance ? (
        <>
          <div className={styles.score}>
            <b>{amount.share(conformance.fitness)}</b>
            <span>{words("review.fitting", { fitting: conformance.fitting, count: conformance.cases })}</span>
          </div>
          <p className={styles.tokens}>
            <span>{words("review.formula")}</span>
            {(["produced", "consumed", "missing", "remaining"] as const).map((kind) => (
              <span key={kind}>
                {words(`review.token.${kind}`)} {amount.number(conformance.tokens[kind])}
              </span>
            ))}
          </p>
          <ul className={styles.list}>
            {conformance.deviations.slice(0, 8).map((deviation) => (
              <li key={`${deviation.kind} ${deviation.activity} ${deviation.after}`}>
                <div className={styles.line}>
                  <span>{sentence(deviation)}</span>
                  <b>{words("review.casesCount", { count: amount.number(deviation.cases) })}</b>
                </div>
                {opens ? (
                  <Link to="/cases/$caseId" params={{ caseId: deviation.example }}>
                    {words("review.look")}
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
          {conformance.deviations.length === 0 ? <p className={styles.hint}>{words("review.noDeviation")}</p> : null}
        </>
      ) : (
        <p className={styles.hint}>{words("review.noDefinitionSentence")}</p>
      )}
    </Panel>
  );
}
