import { type StaffingAnswer, WhatIf } from "@quintet/kpi/contract";
import { planDay } from "@quintet/kpi/core";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { lazy, Suspense, useMemo, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { DayEffects } from "./day-effects.tsx";
import { ExplainPlan } from "./explain-plan.tsx";
import { IntervalTable } from "./interval-table.tsx";
import { ShowTotals } from "./show-totals.tsx";
import styles from "./staffing.module.css";
import { Suppose } from "./suppose.tsx";

const DayChart = lazy(() => import("./day-chart.tsx").then((found) => ({ default: found.DayChart })));

const measured: WhatIf = WhatIf.parse({});

/** A day's plan. What one supposes is computed here, by the same function as on the server, at every move of a slider. */
export function ShowPlan({ answer, day }: { answer: StaffingAnswer; day: string }) {
  const words = useWords();
  const [whatIf, setWhatIf] = useState(measured);
  const { base } = answer;
  const plan = useMemo(() => (base ? planDay(base, whatIf) : null), [base, whatIf]);
  if (!base) return <EmptyState title={words("staffing.noHistory")} sentence={words("staffing.noHistorySentence")} />;
  if (!plan) return <EmptyState title={words("staffing.noHandling")} sentence={words("staffing.noHandlingSentence")} />;
  const sources = new Set(base.staffed.flatMap((one) => (one ? [one.source] : [])));
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Panel>
          <ShowTotals base={base} plan={plan} whatIf={whatIf} />
        </Panel>
        <Panel>
          <Suspense fallback={<div className={styles.chart} />}>
            <DayChart base={base} plan={plan} whatIf={whatIf} day={day} />
          </Suspense>
          {sources.size === 0 ? <p className={styles.note}>{words("staffing.noStaffing")}</p> : null}
          {sources.has("schedule") ? <p className={styles.note}>{words("staffing.fromSchedule")}</p> : null}
          {sources.has("queue-state") ? <p className={styles.note}>{words("staffing.fromQueue")}</p> : null}
          <IntervalTable plan={plan} />
        </Panel>
        <ExplainPlan base={base} plan={plan} whatIf={whatIf} />
      </div>
      <div className={styles.column}>
        <Suppose base={base} value={whatIf} onChange={setWhatIf} onReset={() => setWhatIf(measured)} />
        <DayEffects key={day} day={day} effects={base.forecast.effects} />
      </div>
    </div>
  );
}
