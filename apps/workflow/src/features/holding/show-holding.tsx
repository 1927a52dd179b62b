import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import type { CaseView } from "@quintet/workflow/contract";
import { useMemo, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { layBars, ticksOf } from "./lay-bars.ts";
import styles from "./show-holding.module.css";
import { ShowLane } from "./show-lane.tsx";

const few = 8;
const breath = 5_000;

/** Who had the case how long, one lane per party, growing while somebody has it. */
export function ShowHolding({ view, onPick }: { view: CaseView; onPick: (node: string) => void }) {
  const words = useWords();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const running = view.spans.some((span) => span.until === null);
  const now = Math.floor(useNow(running) / breath) * breath + breath;
  const chart = useMemo(() => layBars(view, now), [view, now]);
  // The last words on the axis are those of now.
  const room = running ? 0.94 : 1;
  const offset = -new Date(chart.start).getTimezoneOffset() * 60_000;
  const ticks = ticksOf(chart, offset).filter((tick) => tick - chart.start < (chart.end - chart.start) * room);
  const lanes = all ? chart.lanes : chart.lanes.slice(0, few);
  const hidden = chart.lanes.length - few;
  const place = (at: number) => `${((at - chart.start) / (chart.end - chart.start)) * 100}%`;

  return (
    <Panel title={words("holding.title")} aside={words("holding.hint")}>
      {chart.lanes.length === 0 ? (
        <p className={styles.empty}>{words("holding.empty")}</p>
      ) : (
        <div className={styles.chart}>
          <ul className={styles.lanes} aria-label={words("holding.label")}>
            {lanes.map((lane) => (
              <ShowLane key={lane.key} lane={lane} now={chart.end} kinds={view.kind !== "imported"} onPick={onPick} />
            ))}
          </ul>
          <div className={styles.grid} aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} style={{ left: place(tick) }}>
                <i>{format.instant(tick)}</i>
              </span>
            ))}
            {running ? (
              <span className={styles.now} style={{ left: "100%" }}>
                <i>{words("holding.now")}</i>
              </span>
            ) : null}
          </div>
        </div>
      )}
      {hidden > 0 ? (
        <Button look="quiet" onClick={() => setAll(!all)}>
          {all ? words("holding.fewer", { count: few }) : words("holding.more", { count: hidden })}
        </Button>
      ) : null}
    </Panel>
  );
}
