import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { Tone } from "@quintet/ui/parts/tone.tsx";
import { usePartnerWords } from "../../words/use-words.ts";
import { type Judged, judgeScore } from "./judge-score.ts";
import styles from "./show-score.module.css";

type Unit = "count" | "percent" | "seconds" | "hours" | "per-thousand" | "points" | "score" | "yuan";

export type ScoreCardProps = {
  indicator: {
    nameZh: string;
    nameEn: string;
    unit: Unit;
    decimals: number;
    target: number | null;
    direction: "up" | "down" | "band";
    wordsZh: string;
    wordsEn: string;
    pitfallZh: string;
    pitfallEn: string;
  };
  value: { value: number | null; numerator: number | null; denominator: number | null };
};

const tones: Record<Judged, Tone> = { met: "ok", missed: "bad", unjudged: "neutral", "no-data": "neutral" };

/** One indicator of the month: the number first, then its target, its parts and what it means. */
export function ScoreCard({ indicator, value: { value, numerator, denominator } }: ScoreCardProps) {
  const words = usePartnerWords();
  const format = useFormat();
  const english = useLanguage().language === "en";
  const judged = judgeScore({ value, target: indicator.target, direction: indicator.direction });
  // The parts of a share are counts one can check; those of a mean are sums of milliseconds.
  const isShare = indicator.unit === "percent" || indicator.unit === "per-thousand";
  const say = (amount: number) => format.number(amount, indicator.decimals);
  const unit = words(`score.unit.${indicator.unit}`);
  return (
    <article className={styles.card}>
      <h2 className={styles.name}>
        {english ? indicator.nameEn : indicator.nameZh}
        <Chip tone={tones[judged]}>{words(`score.judged.${judged}`)}</Chip>
      </h2>
      <p className={styles.value} data-empty={value === null}>
        {value === null ? words("score.noData") : say(value)}
        {value === null ? null : <small>{unit}</small>}
      </p>
      <p className={styles.parts}>
        <span>
          {indicator.target === null
            ? words("score.noTarget")
            : words(`score.target.${indicator.direction}`, { target: `${say(indicator.target)}${unit}` })}
        </span>
        {isShare && numerator !== null && denominator !== null ? (
          <span>
            {format.number(numerator)} / {format.number(denominator)}
          </span>
        ) : null}
      </p>
      <details>
        <summary>{words("score.meaning")}</summary>
        <p>{english ? indicator.wordsEn : indicator.wordsZh}</p>
        <p>{english ? indicator.pitfallEn : indicator.pitfallZh}</p>
      </details>
    </article>
  );
}
