import type { StaffingBase, StaffingPlan, WhatIf } from "@quintet/kpi/contract";
import { timeText } from "./time-text.ts";

export interface DayNames {
  demand: string;
  actual: string;
  required: string;
  staffed: string;
  levelRequired: string;
  levelStaffed: string;
  axisPeople: string;
  axisContacts: string;
  goal: string;
}

interface DayLook {
  base: StaffingBase;
  plan: StaffingPlan;
  whatIf: WhatIf;
  names: DayNames;
  /** The value of a colour of the theme. */
  colour: (name: string) => string;
  number: (value: number, digits?: number) => string;
}

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);

/** Two pictures over one day: contacts as bars with agents as steps above, the service level below. */
export function dayOption({ base, plan, whatIf, names, colour, number }: DayLook) {
  const text = { color: colour("hint-text"), fontSize: 12, fontFamily: colour("font") };
  const times = plan.intervals.map(({ at }) => timeText(at));
  const goal = Math.round(whatIf.serviceLevel * 100);
  const steps = { type: "line" as const, step: "middle" as const, showSymbol: false, xAxisIndex: 0, yAxisIndex: 1 };
  const came = base.forecast.intervals.some(({ actual }) => actual !== null);
  const there = plan.intervals.some(({ staffed }) => staffed !== null);
  const axis = (gridIndex: number, shown: boolean) => ({
    type: "category" as const,
    gridIndex,
    data: times,
    axisLine: { lineStyle: { color: colour("line") } },
    axisTick: { show: false },
    axisLabel: { ...text, show: shown, hideOverlap: true },
  });
  const value = (gridIndex: number, more: object) => ({
    type: "value" as const,
    gridIndex,
    splitNumber: 4,
    nameTextStyle: text,
    axisLabel: { ...text, formatter: (one: number) => number(one) },
    splitLine: { lineStyle: { color: colour("line-soft") } },
    ...more,
  });
  return {
    animation: false,
    legend: {
      top: 0,
      left: 0,
      itemWidth: 16,
      itemHeight: 8,
      textStyle: { color: colour("ink-2"), fontSize: 12, fontFamily: colour("font") },
    },
    grid: [
      { left: 44, right: 44, top: 58, height: 196 },
      { left: 44, right: 44, top: 296, height: 92 },
    ],
    axisPointer: { link: [{ xAxisIndex: "all" as const }] },
    tooltip: {
      trigger: "axis" as const,
      backgroundColor: colour("paper"),
      borderColor: colour("line"),
      textStyle: { color: colour("ink"), fontSize: 12 },
      valueFormatter: (one: unknown) => (typeof one === "number" ? number(one, Number.isInteger(one) ? 0 : 1) : "—"),
    },
    xAxis: [axis(0, false), axis(1, true)],
    yAxis: [
      value(0, { name: names.axisContacts, nameGap: 10 }),
      value(0, { name: names.axisPeople, nameGap: 10, position: "right", splitLine: { show: false }, minInterval: 1 }),
      value(1, {
        max: 100,
        min: (range: { min: number }) => Math.max(0, Math.floor(Math.min(range.min, goal - 10) / 10) * 10),
        splitNumber: 3,
        axisLabel: { ...text, formatter: "{value}%" },
      }),
    ],
    series: [
      {
        name: names.demand,
        type: "bar" as const,
        data: plan.intervals.map(({ contacts }) => Math.round(contacts * 10) / 10),
        color: colour("line"),
        barCategoryGap: "24%",
        itemStyle: { borderRadius: [3, 3, 0, 0] },
        z: 1,
      },
      ...(came
        ? [
            {
              name: names.actual,
              type: "line" as const,
              data: base.forecast.intervals.map(({ actual }) => actual),
              color: colour("hint"),
              symbol: "circle",
              symbolSize: 5,
              lineStyle: { width: 0 },
              z: 2,
            },
          ]
        : []),
      {
        ...steps,
        name: names.required,
        data: plan.intervals.map(({ net }) => net),
        color: colour("accent"),
        lineStyle: { width: 2 },
        z: 3,
      },
      ...(there
        ? [
            {
              ...steps,
              name: names.staffed,
              data: plan.intervals.map(({ staffed }) => staffed),
              color: colour("attention"),
              lineStyle: { width: 2, type: "dashed" as const },
              z: 4,
            },
          ]
        : []),
      {
        name: names.levelRequired,
        type: "line" as const,
        xAxisIndex: 1,
        yAxisIndex: 2,
        data: plan.intervals.map(({ serviceLevel }) => percent(serviceLevel)),
        color: colour("cockpit"),
        showSymbol: false,
        lineStyle: { width: 2 },
        markLine: {
          symbol: "none",
          silent: true,
          animation: false,
          data: [{ yAxis: goal }],
          lineStyle: { color: colour("hint"), type: "dashed" as const, width: 1 },
          label: { ...text, formatter: names.goal, position: "insideEndBottom" as const },
        },
      },
      ...(there
        ? [
            {
              name: names.levelStaffed,
              type: "line" as const,
              xAxisIndex: 1,
              yAxisIndex: 2,
              data: plan.intervals.map(({ staffedServiceLevel, unstable }) =>
                unstable ? 0 : percent(staffedServiceLevel),
              ),
              color: colour("attention"),
              showSymbol: false,
              lineStyle: { width: 2, type: "dashed" as const },
            },
          ]
        : []),
    ],
  };
}
