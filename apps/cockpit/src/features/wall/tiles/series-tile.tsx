import { useWords } from "../../../words/use-words.ts";
import { DayCourse } from "../day-course.tsx";
import type { Place } from "../place-tile.ts";
import { StateShape } from "../state-mark.tsx";
import { TileFrame } from "../tile-frame.tsx";
import { useNameOfKey } from "../use-data-words.ts";
import { useIndicatorName } from "../use-indicator-name.ts";
import { type Shown, useNumbers } from "../use-numbers.ts";
import styles from "./series-tile.module.css";

const HEAD = 62;
const COURSE = 132;
/** A line over a whole tile would say no more than one over two thirds of it. */
const TALL = 230;
const ROW = 33;

/** Rows with bars, and below them the day so far. */
export function SeriesTile({ data, place }: { data: Shown; place: Place }) {
  const words = useWords();
  const nameOf = useNameOfKey();
  const numbers = useNumbers(data);
  const name = useIndicatorName(data.tile);
  const course = data.points.length > 0 && place.height > 280 ? COURSE : 0;
  const room = Math.max(1, Math.floor((place.height - HEAD - course) / ROW));
  const rows = data.rows.slice(0, data.rows.length > room ? room - 1 : room);
  const free = place.height - HEAD - Math.max(1, Math.min(room, data.rows.length)) * ROW;
  const most = data.unit === "percent" ? 100 : Math.max(...data.rows.map(({ value }) => value ?? 0), 1);
  return (
    <TileFrame data={data} quiet aside={words("series.aside", { count: words("series.count"), indicator: name })}>
      <div className={styles.all}>
        <ul className={styles.rows}>
          {rows.map(({ key, label, value, second, state }) => (
            <li key={key} className={styles.row} data-key={key} data-value={value ?? ""} data-state={state}>
              <span className={styles.label}>{nameOf(data.tile.by, key, label)}</span>
              <span className={styles.bar} aria-hidden="true">
                <i style={{ width: `${Math.min(100, Math.max(0, ((value ?? 0) / most) * 100))}%` }} />
              </span>
              <span className={styles.count}>{second === null ? "" : numbers.count(second)}</span>
              <span className={styles.value}>
                <StateShape state={state} />
                {numbers.full(value)}
              </span>
            </li>
          ))}
          {data.rows.length > rows.length ? (
            <li className={styles.more}>{words("wall.rows", { count: data.rows.length - rows.length })}</li>
          ) : null}
        </ul>
        {rows.length === 0 ? <p className={styles.none}>{words("wall.noData")}</p> : null}
        {course ? <DayCourse data={data} width={place.width - 42} height={Math.min(TALL, free) - 14} /> : null}
      </div>
    </TileFrame>
  );
}
