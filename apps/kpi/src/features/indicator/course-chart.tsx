import type { Indicator } from "@quintet/kpi/contract";
import { useTheme } from "@quintet/ui/theme/theme-provider.tsx";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import { useNameOf } from "../data/use-indicators.ts";
import { useNumbers } from "../data/use-numbers.ts";
import type { Grain } from "../period/period.ts";
import { courseOption } from "./course-option.ts";
import type { CoursePoint } from "./fill-course.ts";
import styles from "./show-course.module.css";

use([LineChart, BarChart, GridComponent, TooltipComponent, MarkLineComponent, CanvasRenderer]);

interface CourseChartProps {
  indicator: Indicator;
  points: readonly CoursePoint[];
  grain: Grain;
}

/** The course as a chart in the colours of the theme; what it shows is said in words to those who do not see it. */
export function CourseChart({ indicator, points, grain }: CourseChartProps) {
  const words = useWords();
  const nameOf = useNameOf();
  const { scheme } = useTheme();
  const numbers = useNumbers(indicator);
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
    // Read after the scheme is on the document, so that a chart changes with everything around it.
    const style = getComputedStyle(current);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    chart.current?.setOption(
      courseOption({ indicator, points, grain, colour, write: numbers.full, target: numbers.target, scheme }),
      { notMerge: true },
    );
  }, [indicator, points, grain, numbers, scheme]);

  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const label = words("indicator.chart", {
    name: nameOf(indicator),
    count: points.length,
    low: numbers.full(known.length ? Math.min(...known) : null),
    high: numbers.full(known.length ? Math.max(...known) : null),
  });
  return <div ref={box} className={styles.chart} role="img" aria-label={label} />;
}
