import { useWords } from "../../../words/use-words.ts";
import type { Place } from "../place-tile.ts";
import { StateMark } from "../state-mark.tsx";
import { TileFrame } from "../tile-frame.tsx";
import { useNameOfKey } from "../use-data-words.ts";
import { type Shown, useNumbers } from "../use-numbers.ts";
import styles from "./listing.module.css";
import { roomFor } from "./room.ts";

type Words = { aside: string; name: string; none: string; second: (count: number) => string };

function Ranking({ data, place, said }: { data: Shown; place: Place; said: Words }) {
  const words = useWords();
  const nameOf = useNameOfKey();
  const numbers = useNumbers(data);
  const { shown, more } = roomFor(data.rows.length, place.height);
  return (
    <TileFrame data={data} quiet aside={said.aside}>
      {data.rows.length === 0 ? (
        <p className={styles.none}>{said.none}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.rank}>
                <span className="sr-only">{words("ranking.rank")}</span>
              </th>
              <th scope="col">{said.name}</th>
              <th scope="col" className={`${styles.figure} ${styles.wide}`}>
                {words("partners.score")}
              </th>
              <th scope="col" className={`${styles.figure} ${styles.wide}`}>
                {words("queues.state")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.slice(0, shown).map(({ key, label, value, second, state }, n) => (
              <tr key={key} className={styles.row} data-key={key} data-value={value ?? ""} data-state={state}>
                <td className={styles.rank}>{n + 1}</td>
                <td>
                  {nameOf(data.tile.by, key, label)}
                  {second === null ? null : (
                    <span className={styles.quiet}>
                      {"　"}
                      {said.second(second)}
                    </span>
                  )}
                </td>
                <td className={`${styles.figure} ${styles.strong}`}>{numbers.full(value)}</td>
                <td className={styles.figure}>
                  <StateMark state={state} calm={words(data.target === null ? "state.normal" : "state.met")} />
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

/** Keys by their value, the best first. */
export function RankingTile({ data, place }: { data: Shown; place: Place }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const said = {
    aside: data.value === null ? "" : words("wall.total", { value: numbers.full(data.value) }),
    name: words("ranking.name"),
    none: words("ranking.none"),
    second: numbers.count,
  };
  return <Ranking data={data} place={place} said={said} />;
}

/** Partners over the month so far. */
export function PartnersTile({ data, place }: { data: Shown; place: Place }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const said = {
    aside: words("partners.aside"),
    name: words("partners.name"),
    none: words("partners.none"),
    second: (count: number) => words("partners.due", { count: numbers.count(count) }),
  };
  return <Ranking data={data} place={place} said={said} />;
}
