import type { Indicator } from "@quintet/kpi/contract";
import { type Span, spanBefore, spanOf } from "../period/period.ts";
import { useNow } from "../period/use-now.ts";
import { filtersOf, type IndicatorSearch } from "./indicator-search.ts";

/** What is asked about an indicator on one page, the same for all its parts. */
export interface Question {
  indicator: Indicator;
  search: IndicatorSearch;
  span: Span;
  before: Span;
  now: number;
  /** The part every request has in common. */
  asked: { code: string; from: string; until: string; filters: ReturnType<typeof filtersOf> };
}

export function useQuestion(indicator: Indicator, search: IndicatorSearch): Question {
  const now = useNow();
  const span = spanOf(search, now);
  const asked = { code: indicator.code, ...span, filters: filtersOf(search) };
  return { indicator, search, span, before: spanBefore(search, now), now, asked };
}

/** How often numbers are asked for anew though nothing was heard, in ms. */
export const REFRESH = 60_000;
/** Hours have no state of a queue: it is that of a moment. */
export const isMomentary = ({ formula }: Indicator): boolean => formula.includes("queue.");
