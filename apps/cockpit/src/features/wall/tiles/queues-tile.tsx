import { useWords } from "../../../words/use-words.ts";
import { counterText } from "../clock-text.ts";
import { FlipNumber } from "../flip-number.tsx";
import type { Place } from "../place-tile.ts";
import { StateMark } from "../state-mark.tsx";
import { TileFrame } from "../tile-frame.tsx";
import { type Shown, useNumbers } from "../use-numbers.ts";
import styles from "./listing.module.css";
import { roomFor } from "./room.ts";

/** Every queue as it stands: how many wait, and how long the longest has. */
export function QueuesTile({ data, place }: { data: Shown; place: Place }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const { shown, more } = roomFor(data.rows.length, place.height);
  const total = data.value === null ? null : words("wall.total", { value: numbers.count(data.value) });
  return (
    <TileFrame data={data} quiet aside={total}>
      {data.rows.length === 0 ? (
        <p className={styles.none}>{words("queues.none")}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words("queues.name")}</th>
              <th scope="col" className={`${styles.figure} ${styles.narrow}`}>
                {words("queues.waiting")}
              </th>
              <th scope="col" className={`${styles.figure} ${styles.wide}`}>
                {words("queues.longest")}
              </th>
              <th scope="col" className={`${styles.figure} ${styles.narrow}`}>
                {words("queues.state")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.slice(0, shown).map(({ key, label, value, second, state }) => (
              <tr key={key} className={styles.row} data-key={key} data-value={value ?? ""} data-state={state}>
                <td>{label}</td>
                <td className={`${styles.figure} ${styles.strong}`}>
                  {value === null ? words("wall.noData") : <FlipNumber text={numbers.count(value)} />}
                </td>
                <td className={`${styles.figure} ${styles.quiet}`}>
                  {second === null || !value ? "—" : counterText(second)}
                </td>
                <td className={styles.figure}>
                  <StateMark state={state} calm={words("state.normal")} />
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
