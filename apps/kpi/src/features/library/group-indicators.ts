import type { Indicator } from "@quintet/kpi/contract";

export type GroupBy = "audience" | "perspective";
export interface IndicatorGroup {
  name: string;
  indicators: Indicator[];
}

const orders: Record<GroupBy, readonly string[]> = {
  audience: ["customer-service", "coordination", "partner"],
  perspective: ["customer", "process", "learning", "finance"],
};

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Whether every word of the query stands somewhere in the definition. */
function matches(indicator: Indicator, query: string): boolean {
  const { code, nameZh, nameEn, wordsZh, wordsEn } = indicator;
  const text = fold([code, nameZh, nameEn, wordsZh, wordsEn].join(" "));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The indicators that answer to the query, in groups; empty groups are left out. */
export function groupIndicators(indicators: readonly Indicator[], by: GroupBy, query: string): IndicatorGroup[] {
  const found = indicators.filter((one) => matches(one, query.trim()));
  return orders[by]
    .map((name) => ({ name, indicators: found.filter((one) => one[by] === name) }))
    .filter((group) => group.indicators.length > 0);
}
