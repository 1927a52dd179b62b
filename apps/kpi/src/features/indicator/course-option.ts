import type { Indicator } from "@quintet/kpi/contract";
import type { Grain } from "../period/period.ts";
import { bucketText } from "./bucket-text.ts";
import type { CoursePoint } from "./fill-course.ts";

interface CourseLook {
  indicator: Indicator;
  points: readonly CoursePoint[];
  grain: Grain;
  /** The value of a colour of the theme. */
  colour: (name: string) => string;
  write: (value: number | null) => string;
  /** The target in words; null where there is none. */
  target: string | null;
  scheme: "light" | "dark";
}

/** Counts stand as bars, since each hour is a heap of its own; ratios and stocks are a line with its gaps. */
export function courseOption({ indicator, points, grain, colour, write, target }: CourseLook) {
  const text = { color: colour("hint-text"), fontSize: 12, fontFamily: colour("font") };
  const counted = indicator.rule === "additive";
  const lone = points.filter(({ value }) => value !== null).length === 1;
  const series = {
    data: points.map(({ value }) => value),
    color: colour("accent"),
    animation: false,
    markLine:
      target === null || indicator.target === null
        ? undefined
        : {
            symbol: "none",
            silent: true,
            animation: false,
            data: [{ yAxis: indicator.target }],
            lineStyle: { color: colour("hint"), type: "dashed" as const, width: 1 },
            label: { ...text, formatter: target, position: "insideEndTop" as const },
          },
  };
  return {
    animation: false,
    grid: { left: 8, right: 12, top: 18, bottom: 4, containLabel: true },
    tooltip: {
      trigger: "axis" as const,
      backgroundColor: colour("paper"),
      borderColor: colour("line"),
      textStyle: { color: colour("ink"), fontSize: 12 },
      valueFormatter: (value: unknown) => write(typeof value === "number" ? value : null),
    },
    xAxis: {
      type: "category" as const,
      data: points.map(({ at }) => bucketText(at, grain)),
      axisLine: { lineStyle: { color: colour("line") } },
      axisTick: { show: false },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: "value" as const,
      // A share that moves between 85 and 95 says nothing on a scale from 0.
      scale: !counted,
      splitNumber: 4,
      splitLine: { lineStyle: { color: colour("line-soft") } },
      axisLabel: { ...text, formatter: (value: number) => new Intl.NumberFormat("en").format(value) },
      ...(target !== null && indicator.target !== null
        ? {
            min: (range: { min: number }) =>
              counted ? 0 : Math.floor(Math.min(range.min, indicator.target ?? range.min)),
            max: (range: { max: number }) => Math.ceil(Math.max(range.max, indicator.target ?? range.max)),
          }
        : {}),
    },
    series: [
      counted
        ? { type: "bar" as const, barMaxWidth: 26, itemStyle: { borderRadius: [3, 3, 0, 0] }, ...series }
        : {
            type: "line" as const,
            symbolSize: 6,
            showSymbol: lone || points.length <= 31,
            lineStyle: { width: 2 },
            ...series,
          },
    ],
  };
}
