import type { StaffingBase, StaffingPlan, WhatIf } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useTheme } from "@quintet/ui/theme/theme-provider.tsx";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import { dayOption } from "./day-option.ts";
import styles from "./staffing.module.css";

use([LineChart, BarChart, GridComponent, TooltipComponent, MarkLineComponent, LegendComponent, CanvasRenderer]);

interface DayChartProps {
  base: StaffingBase;
  plan: StaffingPlan;
  whatIf: WhatIf;
  day: string;
}

/** The day as a picture; what it shows is said in words to those who do not see it. */
export function DayChart({ base, plan, whatIf, day }: DayChartProps) {
  const words = useWords();
  const format = useFormat();
  const { scheme } = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const drawn = init(current);
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const style = getComputedStyle(current);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const names = {
      demand: words("staffing.demand"),
      actual: words("staffing.actual"),
      required: words("staffing.required"),
      staffed: words("staffing.staffed"),
      levelRequired: words("staffing.levelRequired"),
      levelStaffed: words("staffing.levelStaffed"),
      axisPeople: words("staffing.axisPeople"),
      axisContacts: words("staffing.axisContacts"),
      goal: words("staffing.goal", { value: format.share(whatIf.serviceLevel, 0) }),
    };
    chart.current?.setOption(dayOption({ base, plan, whatIf, names, colour, number: format.number }), {
      notMerge: true,
    });
  }, [base, plan, whatIf, words, format, scheme]);
  const label = words("staffing.chart", {
    name: base.forecast.queueName,
    day,
    contacts: format.number(plan.contacts, 0),
    peak: plan.peak,
  });
  return <div ref={box} className={styles.chart} role="img" aria-label={label} />;
}
