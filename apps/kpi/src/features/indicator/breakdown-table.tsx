import type { Dimension } from "@quintet/cockpit/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { StateChip } from "../data/state-chip.tsx";
import { useNameOfKey } from "../data/use-name-of-key.ts";
import { useNumbers, type Value } from "../data/use-numbers.ts";
import styles from "./break-down.module.css";
import type { Question } from "./use-question.ts";

const FEW = 12;

interface BreakdownTableProps {
  question: Question;
  by: Dimension;
  values: readonly Value[];
  total: Value | undefined;
  onNarrow: (key: string) => void;
}

/** Largest parts first: by what they weigh where there is a denominator, else by their value. */
const byWeight = (a: Value, b: Value): number =>
  (b.denominator ?? b.value ?? -1) - (a.denominator ?? a.value ?? -1) || (b.value ?? -1) - (a.value ?? -1);

export function BreakdownTable({ question, by, values, total, onNarrow }: BreakdownTableProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { indicator } = question;
  const numbers = useNumbers(indicator);
  const sorted = values.toSorted(byWeight);
  const shown = all ? sorted : sorted.slice(0, FEW);
  const most = indicator.unit === "percent" ? 100 : Math.max(...values.map(({ value }) => value ?? 0), 1);
  const ratio = indicator.rule === "ratio-of-sums";
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words("breakdown.key")}</th>
            <td className={styles.bar} />
            <th scope="col" className={styles.figure}>
              {words("breakdown.value")}
            </th>
            {indicator.target === null ? null : <th scope="col">{words("library.state")}</th>}
            {ratio ? (
              <th scope="col" className={styles.figure}>
                {words("breakdown.share")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {shown.map((value) => (
            <Part key={value.key} question={question} by={by} value={value} most={most} onNarrow={onNarrow} />
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr data-key="total" data-value={total.value ?? ""}>
              <th scope="row">{words("breakdown.total")}</th>
              <td className={styles.bar} />
              <td className={styles.figure}>{numbers.full(total.value)}</td>
              {indicator.target === null ? null : (
                <td>
                  <StateChip indicator={indicator} value={total.value} />
                </td>
              )}
              {ratio ? <td className={styles.figure}>{numbers.parts(total)}</td> : null}
            </tr>
          </tfoot>
        ) : null}
      </table>
      <div className={styles.foot}>
        {ratio ? <span>{words("breakdown.ratioNote")}</span> : null}
        {sorted.length > shown.length ? (
          <Button look="quiet" onClick={() => setAll(true)}>
            {words("breakdown.all", { count: sorted.length })}
          </Button>
        ) : null}
      </div>
    </>
  );
}

interface PartProps {
  question: Question;
  by: Dimension;
  value: Value;
  most: number;
  onNarrow: (key: string) => void;
}

function Part({ question, by, value, most, onNarrow }: PartProps) {
  const words = useWords();
  const nameOf = useNameOfKey();
  const { indicator, search } = question;
  const numbers = useNumbers(indicator);
  const { key } = value;
  const name = key === null ? words("breakdown.unsaid") : nameOf(by, key, value.label ?? key);
  const ratio = indicator.rule === "ratio-of-sums";
  return (
    <tr data-key={key ?? ""} data-value={value.value ?? ""}>
      <th scope="row">
        {key === null || search[by] === key ? (
          name
        ) : (
          <button
            type="button"
            className={styles.name}
            aria-label={words("breakdown.narrow", { name })}
            onClick={() => onNarrow(key)}
          >
            {name}
          </button>
        )}
      </th>
      <td className={styles.bar} aria-hidden="true">
        <span>
          <i style={{ width: `${Math.min(100, Math.max(0, ((value.value ?? 0) / most) * 100))}%` }} />
        </span>
      </td>
      <td className={styles.figure}>{numbers.full(value.value)}</td>
      {indicator.target === null ? null : (
        <td>
          <StateChip indicator={indicator} value={value.value} />
        </td>
      )}
      {ratio ? <td className={`${styles.figure} ${styles.quiet}`}>{numbers.parts(value)}</td> : null}
    </tr>
  );
}
