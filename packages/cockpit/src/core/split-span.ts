export interface Span {
  from: Date;
  until: Date;
}

/** An interval as the rollups see it: whole hours, and what is left over at its ends. */
export interface SplitSpan {
  hours: Span | null;
  edges: Span[];
}

const HOUR = 3_600_000;

/** Splits a half-open interval into its whole hours and its ends; together they are the interval, once each. */
export function splitSpan({ from, until }: Span): SplitSpan {
  const [start, end] = [from.getTime(), until.getTime()];
  if (start >= end) return { hours: null, edges: [] };
  const first = Math.ceil(start / HOUR) * HOUR;
  const last = Math.floor(end / HOUR) * HOUR;
  if (first >= last) return { hours: null, edges: [{ from, until }] };
  const edges: Span[] = [];
  if (start < first) edges.push({ from, until: new Date(first) });
  if (last < end) edges.push({ from: new Date(last), until });
  return { hours: { from: new Date(first), until: new Date(last) }, edges };
}
