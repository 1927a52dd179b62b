import type { Indicator, IndicatorValue } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useMemo } from "react";
import type { z } from "zod";
import { useWords } from "../../words/use-words.ts";

export type Value = z.infer<typeof IndicatorValue>;
const signs = { up: "≥", down: "≤", band: "≈" } as const;

/** How an indicator's numbers are written. */
export function useNumbers({
  unit,
  decimals,
  direction,
  target,
}: Pick<Indicator, "unit" | "decimals" | "direction" | "target">) {
  const format = useFormat();
  const words = useWords();
  return useMemo(() => {
    const write = (value: number, places: number | undefined) => {
      const text = format.number(value, places);
      if (unit === "percent") return `${text}%`;
      if (unit === "per-thousand") return `${text}‰`;
      if (unit === "points") return words("value.points", { value: text });
      if (unit === "seconds" || unit === "hours" || unit === "yuan" || unit === "score")
        return words(`value.${unit}`, { value: text });
      return text;
    };
    const timed = unit === "seconds" || unit === "hours";
    return {
      /** `88.6%`; words where there is no data, which is not zero. */
      full: (value: number | null) => (value === null ? words("value.noData") : write(value, decimals)),
      /** A difference: shares differ by points, not by per cent. */
      change: (value: number) =>
        unit === "percent" ? words("value.points", { value: format.number(value, decimals) }) : write(value, decimals),
      target:
        target === null ? null : words("value.target", { sign: signs[direction], value: write(target, undefined) }),
      /** The parts of a ratio in the measures' own units. */
      parts: ({ numerator, denominator }: Pick<Value, "numerator" | "denominator">) =>
        numerator === null || denominator === null
          ? null
          : words("value.parts", {
              numerator: timed ? format.duration(numerator) : format.number(numerator, 0),
              denominator: format.number(denominator, 0),
            }),
    };
  }, [format, words, unit, decimals, direction, target]);
}
