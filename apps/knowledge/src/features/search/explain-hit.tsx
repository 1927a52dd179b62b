import { Popover } from "@quintet/ui/parts/popover.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./explain-hit.module.css";

const known = ["text", "literal", "pinyin", "kind", "freshness", "use", "rating"] as const;
type Part = (typeof known)[number];
const isKnown = (part: string): part is Part => known.some((one) => one === part);

export type ExplainHitProps = {
  title: string;
  score: number;
  because: readonly { part: string; value: number }[];
};

/** Why an article stands where it stands: the parts of its score, which add up to it. */
export function ExplainHit({ title, score, because }: ExplainHitProps) {
  const words = useWords();
  const most = Math.max(1, ...because.map(({ value }) => value));
  const parts = [...because].sort((a, b) => b.value - a.value);
  return (
    <Popover
      label={words("why.of", { title, score: score.toFixed(0) })}
      button={words("why.button", { score: score.toFixed(0) })}
      buttonClass={styles.button}
      align="end"
    >
      {() => (
        <div className={styles.sheet}>
          <h3>{words("why.title")}</h3>
          <table>
            <tbody>
              {parts.map(({ part, value }) => (
                <tr key={part}>
                  <th scope="row">
                    {isKnown(part) ? words(`why.${part}`) : part}
                    {isKnown(part) ? <small>{words(`whyHint.${part}`)}</small> : null}
                  </th>
                  <td className={styles.bar} aria-hidden="true">
                    <i style={{ width: `${Math.max(2, (100 * value) / most)}%` }} />
                  </td>
                  <td>{value.toFixed(1)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {words("why.sum")}
                </th>
                <td>{score.toFixed(1)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Popover>
  );
}
