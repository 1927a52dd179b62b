import type { Explanation } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { useMemo } from "react";
import type { z } from "zod";
import { useWords } from "../../words/use-words.ts";
import { useNumbers } from "../data/use-numbers.ts";
import { usePlainly } from "../data/use-plainly.ts";
import styles from "./explain-number.module.css";
import { splitFormula } from "./split-formula.ts";

type Explained = z.infer<typeof Explanation>;

interface NamedSum {
  name: string;
  text: string;
  value: number;
}

/** The measures with their sums, named in the language of the screen; times as times. */
function useSums({ measures }: Explained): NamedSum[] {
  const { language } = useLanguage();
  const format = useFormat();
  return useMemo(
    () =>
      measures.map(({ measure, value, words: chinese, wordsEn }) => ({
        name: language === "en" ? wordsEn : chinese,
        value,
        text: measure.endsWith("Ms") ? format.duration(value) : format.number(value, 0),
      })),
    [measures, language, format],
  );
}

/** The formula in words with every sum in its place, and what comes out. */
export function ExplainedFormula({ explained }: { explained: Explained }) {
  const { language } = useLanguage();
  const { indicator, value } = explained;
  const numbers = useNumbers(indicator);
  const sums = useSums(explained);
  const plainly = usePlainly();
  const words = language === "en" ? indicator.wordsEn : indicator.wordsZh;
  const pieces = splitFormula(
    words,
    sums.map(({ name }) => name),
  );
  return (
    <p className={styles.formula}>
      {pieces.map(({ text, measure }, n) =>
        measure === null ? (
          text
        ) : (
          <span key={n} className={styles.term}>
            {`${plainly(text)}\u00a0`}
            <b>{sums[measure]?.text}</b>
          </span>
        ),
      )}
      <span className={styles.result}> = {numbers.full(value.value)}</span>
    </p>
  );
}

export function ExplainedMeasures({ explained }: { explained: Explained }) {
  const words = useWords();
  const sums = useSums(explained);
  const plainly = usePlainly();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words("explain.measure")}</th>
          <th scope="col" className={styles.figure}>
            {words("explain.sum")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ name, text, value }, n) => (
          <tr key={name} data-measure={explained.measures[n]?.measure} data-value={value}>
            <td>{plainly(name)}</td>
            <td className={styles.figure}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
