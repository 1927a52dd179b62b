import { useWords } from "../../../words/use-words.ts";
import { counterText } from "../clock-text.ts";
import { FlipNumber } from "../flip-number.tsx";
import { TileFrame } from "../tile-frame.tsx";
import { Target, Trend } from "../trend.tsx";
import { type Shown, useNumbers } from "../use-numbers.ts";
import { useWall } from "../wall-context.ts";
import styles from "./headline-tile.module.css";

/** One number, what it should be, and how it changed. */
export function HeadlineTile({ data }: { data: Shown }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const { value, state, tile } = data;
  return (
    <TileFrame data={data}>
      <div className={styles.all} data-state={state}>
        <div className={styles.line}>
          {value === null ? (
            <span className={styles.none}>{words("wall.noData")}</span>
          ) : (
            <>
              <span className={styles.value}>
                <FlipNumber text={numbers.plain(value)} />
              </span>
              {numbers.mark ? <span className={styles.unit}>{numbers.mark}</span> : null}
            </>
          )}
        </div>
        <div className={styles.notes}>
          {value === null ? null : <Trend data={data} />}
          <Target data={data} />
          {tile.indicator === "waiting" ? <LongestWait /> : null}
        </div>
      </div>
    </TileFrame>
  );
}

/** How many wait says little without how long; the queues of the same wall know. */
function LongestWait() {
  const words = useWords();
  const { picture } = useWall();
  const waits = picture.tiles
    .filter(({ tile }) => tile.kind === "queues")
    .flatMap(({ rows }) => rows.flatMap(({ value, second }) => (value && second !== null ? [second] : [])));
  if (waits.length === 0) return null;
  return <span>{words("headline.longest", { time: counterText(Math.max(...waits)) })}</span>;
}
