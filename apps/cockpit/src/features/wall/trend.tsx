import { useWords } from "../../words/use-words.ts";
import styles from "./trend.module.css";
import { type Shown, useNumbers } from "./use-numbers.ts";
import { useWall } from "./wall-context.ts";

/** The change against the same time yesterday: shape, number and word. */
export function Trend({ data }: { data: Shown }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const { indicators } = useWall();
  const { trend, decimals, tile } = data;
  if (trend === null) return <span className={styles.trend}>{words("wall.fresh")}</span>;
  if (Math.abs(trend) < 0.5 * 10 ** -decimals) return <span className={styles.trend}>— {words("wall.same")}</span>;
  const direction = (tile.indicator && indicators.get(tile.indicator)?.direction) || "band";
  const good = direction === "band" ? null : (direction === "up") === trend > 0;
  const word =
    good === null ? words(trend > 0 ? "wall.rise" : "wall.fall") : words(good ? "wall.better" : "wall.worse");
  return (
    <span className={styles.trend} data-good={good ?? undefined}>
      {trend > 0 ? "▲" : "▼"} {numbers.plain(Math.abs(trend))} {word}
    </span>
  );
}

const signs = { up: "≥", down: "≤", band: "≈" } as const;

/** What the number should be. */
export function Target({ data }: { data: Shown }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const { indicators } = useWall();
  if (data.target === null) return null;
  const direction = (data.tile.indicator && indicators.get(data.tile.indicator)?.direction) || "up";
  const value = numbers.full(data.target).replace(/\.0+(?=\D|$)/, "");
  return <span>{words("wall.target", { sign: signs[direction], value })}</span>;
}
