import type { Explanation } from "@quintet/kpi/contract";
import { measureWords } from "@quintet/kpi/core";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import type { z } from "zod";
import { useWords } from "../../words/use-words.ts";
import { useNameOfKey } from "../data/use-name-of-key.ts";
import { instantText } from "./bucket-text.ts";
import styles from "./explain-number.module.css";

type Row = z.infer<typeof Explanation>["rows"][number];

/** Facts of these kinds point to a case. */
const ofCases = /^(?:case|step|clock)\./;

/** The newest facts that were counted; those of cases lead to the case. */
export function ExplainedRows({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const nameOf = useNameOfKey();
  const format = useFormat();
  const { language } = useLanguage();
  if (rows.length === 0) return <p>{words("explain.noRows")}</p>;
  return (
    <>
      <p className={styles.hint}>{words("explain.rowsSentence", { count: rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} aria-label={words("explain.rows")} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words("explain.at")}</th>
              <th scope="col">{words("explain.measure")}</th>
              <th scope="col">{words("explain.channel")}</th>
              <th scope="col" className={styles.figure}>
                {words("indicator.value")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, measure, value, channel, refId }, n) => (
              <tr key={n}>
                <td className={styles.at}>{instantText(at)}</td>
                <td>
                  {refId && ofCases.test(measure) ? (
                    <a href={`/workflow/cases/${encodeURIComponent(refId)}`}>
                      {measureWords[measure][language === "en" ? "en" : "zh"]}
                    </a>
                  ) : (
                    measureWords[measure][language === "en" ? "en" : "zh"]
                  )}
                </td>
                <td>{channel === null ? "—" : nameOf("channel", channel, channel)}</td>
                <td className={styles.figure}>
                  {measure.endsWith("Ms") ? format.duration(value) : format.number(value)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
