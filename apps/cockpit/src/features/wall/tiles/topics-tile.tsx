import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { FlipNumber } from "../flip-number.tsx";
import type { Place } from "../place-tile.ts";
import { TileFrame } from "../tile-frame.tsx";
import { useNameOfKey } from "../use-data-words.ts";
import { type Shown, useNumbers } from "../use-numbers.ts";
import styles from "./listing.module.css";
import { roomFor } from "./room.ts";

/** What customers ask today, the most first, and whether it grows. */
export function TopicsTile({ data, place }: { data: Shown; place: Place }) {
  const words = useWords();
  const nameOf = useNameOfKey();
  const numbers = useNumbers(data);
  const { shown, more } = roomFor(data.rows.length, place.height);
  return (
    <TileFrame
      data={data}
      quiet
      aside={data.value === null ? null : words("wall.total", { value: numbers.plain(data.value) })}
    >
      {data.rows.length === 0 ? (
        <p className={styles.none}>{words("topics.none")}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.rank}>
                <span className="sr-only">{words("ranking.rank")}</span>
              </th>
              <th scope="col">{words("topics.name")}</th>
              <th scope="col" className={`${styles.figure} ${styles.narrow}`}>
                {words("topics.count")}
              </th>
              <th scope="col" className={`${styles.figure} ${styles.wide}`}>
                {words("topics.change")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.slice(0, shown).map(({ key, label, value, second }, n) => (
              <tr key={key} className={styles.row} data-key={key} data-value={value ?? ""}>
                <td className={styles.rank}>{n + 1}</td>
                <td>{nameOf(data.tile.by, key, label)}</td>
                <td className={styles.figure}>
                  {value === null ? words("wall.noData") : <FlipNumber text={numbers.plain(value)} />}
                </td>
                <td className={`${styles.figure} ${styles.quiet}`}>
                  <Change percent={second} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more ? <p className={styles.more}>{words("wall.rows", { count: more })}</p> : null}
    </TileFrame>
  );
}

function Change({ percent }: { percent: number | null }) {
  const words = useWords();
  const format = useFormat();
  if (percent === null) return words("topics.fresh");
  if (Math.abs(percent) < 0.5) return "— 0%";
  const word = words(percent > 0 ? "wall.rise" : "wall.fall");
  // Beyond tenfold the figure says nothing but that yesterday was almost nothing.
  const size = Math.abs(percent) > 999 ? ">999" : format.number(Math.abs(percent), 0);
  return `${percent > 0 ? "▲" : "▼"} ${word} ${size}%`;
}
