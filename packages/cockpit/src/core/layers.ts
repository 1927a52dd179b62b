import type { Grain } from "../contract/measures.ts";
import { type Span, splitSpan } from "./split-span.ts";

/** How coarse the rows of a rollup are. */
export type RollupGrain = "hour" | "day" | "month";
export interface Layer extends Span {
  grain: RollupGrain;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Shanghai has had one offset since 1991. */
const OFFSET = 8 * HOUR;

const dayBegin = (time: number): number => Math.floor((time + OFFSET) / DAY) * DAY - OFFSET;
function monthBegin(time: number, later = 0): number {
  const local = new Date(time + OFFSET);
  return Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + later, 1) - OFFSET;
}
const beginOf = { day: dayBegin, month: monthBegin };
const endOf = { day: (time: number) => dayBegin(time) + DAY, month: (time: number) => monthBegin(time, 1) };

/** The whole days or months in a span, and what is left at its ends. */
function cut(span: Span, grain: "day" | "month"): { whole: Span | null; rest: Span[] } {
  const [start, end] = [span.from.getTime(), span.until.getTime()];
  const first = beginOf[grain](start) === start ? start : endOf[grain](start);
  const last = beginOf[grain](end);
  if (first >= last) return { whole: null, rest: [span] };
  const rest: Span[] = [];
  if (start < first) rest.push({ from: span.from, until: new Date(first) });
  if (last < end) rest.push({ from: new Date(last), until: span.until });
  return { whole: { from: new Date(first), until: new Date(last) }, rest };
}

/**
 * A half-open interval as rows of rollups: months where whole ones fit, then days, then hours, none coarser than the
 * asked grain. Together they are the whole hours of the interval, once each.
 */
export function layersOf(span: Span, asked: Grain): Layer[] {
  const { hours } = splitSpan(span);
  if (!hours) return [];
  const layers: Layer[] = [];
  let rest = [hours];
  for (const grain of ["month", "day"] as const) {
    if (asked === "hour" || (asked === "day" && grain === "month")) continue;
    const parts = rest.map((one) => cut(one, grain));
    layers.push(...parts.flatMap(({ whole }) => (whole ? [{ grain, ...whole }] : [])));
    rest = parts.flatMap((part) => part.rest);
  }
  return [...layers, ...rest.map((one) => ({ grain: "hour" as const, ...one }))];
}
