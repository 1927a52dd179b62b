import type { StaffingBase, StaffingPlan, WhatIf } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./staffing.module.css";
import { timeText } from "./time-text.ts";

/** The formula with the numbers of the busiest interval in it, and what was measured. */
export function ExplainPlan({ base, plan, whatIf }: { base: StaffingBase; plan: StaffingPlan; whatIf: WhatIf }) {
  const words = useWords();
  const format = useFormat();
  const patience = whatIf.patienceSeconds === undefined ? base.patienceSeconds : whatIf.patienceSeconds;
  const busiest = plan.intervals.reduce<StaffingPlan["intervals"][number] | undefined>(
    (best, one) => (best === undefined || one.load > best.load ? one : best),
    undefined,
  );
  const { forecast, accuracy } = { forecast: base.forecast, accuracy: base.forecast.accuracy };
  const share = (value: number | null) => (value === null ? words("staffing.none") : format.share(value, 1));
  const seconds = (value: number | null) =>
    value === null ? words("staffing.none") : words("value.seconds", { value: format.number(value, 1) });
  const filled = busiest
    ? { agents: busiest.net, load: format.number(busiest.load, 2), patience: format.number(patience ?? 0, 0) }
    : null;
  return (
    <Panel title={words("staffing.explain")}>
      <div className={styles.explain}>
        {filled && busiest ? (
          <p>
            <b>{words("staffing.example", { at: timeText(busiest.at) })}</b>
            <br />
            {words(patience === null ? "staffing.formulaC" : "staffing.formulaA", filled)}
          </p>
        ) : null}
        <p>{words("staffing.gross1")}</p>
        <FieldList
          fields={[
            { label: words("staffing.inputHandling"), value: seconds(base.handlingSeconds) },
            { label: words("staffing.inputPatience"), value: seconds(base.patienceSeconds) },
            {
              label: words("staffing.inputHistory"),
              value: words("staffing.days", { count: Math.round(forecast.historyDays) }),
            },
            {
              label: words("staffing.trend"),
              value: words("staffing.trendOf", {
                value: `${forecast.trend > 0 ? "+" : ""}${format.number(forecast.trend, 1)}`,
              }),
            },
            {
              label: words("staffing.accuracy"),
              value: words("staffing.accuracyOf", {
                own: share(accuracy.forecast.wape),
                naive: share(accuracy.naive.wape),
              }),
            },
            { label: words("staffing.bias"), value: share(accuracy.forecast.bias) },
          ]}
        />
      </div>
    </Panel>
  );
}
