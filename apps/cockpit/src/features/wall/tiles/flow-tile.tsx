import { useWords } from "../../../words/use-words.ts";
import { layOutFlow, ribbonPath, type Stream } from "../flow-layout.ts";
import type { Place } from "../place-tile.ts";
import { TileFrame } from "../tile-frame.tsx";
import { type NameOfKey, useNameOfKey } from "../use-data-words.ts";
import { type Shown, useNumbers } from "../use-numbers.ts";
import styles from "./flow-tile.module.css";

const HEAD = 70;
const LEFT = 132;
const RIGHT = 178;
const BAR = 7;
const ARROW = "→";

const short = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

/** A row's key and label name both ends: `billingCheck→gd-billing`, `billingCheck → 计费中心`. */
function streamsOf({ rows, tile }: Shown, nameOf: NameOfKey): Stream[] {
  return rows.map(({ key, label, value, second }) => {
    const [fromKey = "", ...rest] = key.split(ARROW);
    const [fromLabel = "", ...toLabel] = label.split(` ${ARROW} `);
    const to = toLabel.join(` ${ARROW} `) || rest.join(ARROW);
    return { from: nameOf(tile.by, fromKey, fromLabel), to, value: value ?? 0, returned: second ?? 0 };
  });
}

/** What moves from the steps of the cases to departments and partners, as thick as it is much. */
export function FlowTile({ data, place }: { data: Shown; place: Place }) {
  const words = useWords();
  const nameOf = useNameOfKey();
  const numbers = useNumbers(data);
  const width = place.width - 42;
  const height = place.height - HEAD;
  const [left, right] = [LEFT + BAR, width - RIGHT - BAR];
  const picture = layOutFlow(streamsOf(data, nameOf), height);
  return (
    <TileFrame data={data} quiet aside={words("flow.aside", { count: numbers.count(data.value ?? 0) })}>
      {picture.ribbons.length === 0 ? <p className={styles.none}>{words("flow.none")}</p> : null}
      <svg className={styles.flow} width={width} height={height} role="img" aria-label={words("flow.label")}>
        {picture.ribbons.map((ribbon) => (
          <path
            key={`${ribbon.from} ${ribbon.to}`}
            className={styles.ribbon}
            data-hue={ribbon.source % 5}
            d={ribbonPath(ribbon, left, right)}
          />
        ))}
        {picture.sources.map(({ name, value, y, height: tall }, n) => (
          <g key={name} data-from={name} data-value={value}>
            <rect className={styles.bar} data-hue={n % 5} x={LEFT} y={y} width={BAR} height={Math.max(2, tall)} />
            <text className={styles.name} x={LEFT - 10} y={y + tall / 2} dy="0.36em" textAnchor="end">
              {short(name, 7)}
            </text>
          </g>
        ))}
        {picture.targets.map(({ name, value, returned, y, height: tall }) => (
          <g key={name} data-to={name} data-value={value}>
            <rect className={styles.end} x={right} y={y} width={BAR} height={Math.max(2, tall)} />
            <text className={styles.name} x={right + BAR + 10} y={y + tall / 2} dy={returned ? "-0.14em" : "0.36em"}>
              {short(name, 6)} <tspan className={styles.count}>{numbers.count(value)}</tspan>
            </text>
            {returned ? (
              <text className={styles.returned} x={right + BAR + 10} y={y + tall / 2} dy="1.2em">
                ▲ {words("flow.returned", { count: numbers.count(returned) })}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </TileFrame>
  );
}
