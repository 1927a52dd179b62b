import { useWords } from "../../../words/use-words.ts";
import { FlipNumber } from "../flip-number.tsx";
import type { Place } from "../place-tile.ts";
import { gridColumns, gridRows, provinceOf, provinces } from "../provinces.ts";
import { StateShape } from "../state-mark.tsx";
import { TileFrame } from "../tile-frame.tsx";
import { type Row, type Shown, useNumbers } from "../use-numbers.ts";
import styles from "./provinces-tile.module.css";

const HEAD = 66;
const GAP = 6;
/** This far above the target is a colour of its own. */
const WELL_ABOVE = 5;

function levelOf({ state, value }: Row, target: number | null): string {
  if (state !== "normal" || value === null || target === null) return state;
  return Math.abs(value - target) >= WELL_ABOVE ? "well-above" : state;
}

/** One equal cell for each of the 34 units; a company's number stands in its province's. */
export function ProvincesTile({ data, place }: { data: Shown; place: Place }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const found = new Map(data.rows.flatMap((row) => [[provinceOf(row)?.code, row] as const]));
  const width = (place.width - 42 - GAP * (gridColumns - 1)) / gridColumns;
  const height = (place.height - HEAD - GAP * (gridRows - 1)) / gridRows;
  return (
    <TileFrame data={data} quiet aside={words("provinces.aside")}>
      <div className={styles.all}>
        <div className={styles.total}>
          <span className={styles.number}>
            <FlipNumber text={numbers.full(data.value)} />
          </span>
          <ul className={styles.legend}>
            <li data-state="well-above">{words("provinces.above")}</li>
            <li data-state="normal">{words("provinces.met")}</li>
            <li data-state="attention">
              <StateShape state="attention" /> {words("state.attention")}
            </li>
            <li data-state="alarm">
              <StateShape state="alarm" /> {words("state.alarm")}
            </li>
          </ul>
        </div>
        <ul aria-label={words("provinces.label")} className={styles.cells}>
          {provinces.map(({ code, sign, name, column, row }) => {
            const own = found.get(code);
            const value = own?.value ?? null;
            const said = numbers.full(value);
            return (
              <li
                key={code}
                className={styles.cell}
                data-province={code}
                data-value={value ?? ""}
                data-state={own ? levelOf(own, data.target) : "no-data"}
                style={{ left: column * (width + GAP), top: row * (height + GAP), width, height }}
              >
                <span className="sr-only">{name}</span>
                <span className={styles.sign} aria-hidden="true">
                  {sign}
                </span>
                {own ? <StateShape state={own.state} /> : null}
                <span className={styles.value}>{value === null ? said : numbers.plain(value)}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </TileFrame>
  );
}
