export interface Span {
  from: string;
  until: string;
}

/** Asia/Shanghai has had one offset, without summer time, since 1991. */
const OFFSET = 8 * 3_600_000;
export const DAY = 86_400_000;
export const EPOCH = "1970-01-01T00:00:00.000Z";

const iso = (time: number): string => new Date(time).toISOString();
const midnight = (now: Date): number => Math.floor((now.getTime() + OFFSET) / DAY) * DAY - OFFSET;

/** The day in Asia/Shanghai, to its end: what is due later today belongs to it. */
export const dayOf = (now: Date): Span => ({ from: iso(midnight(now)), until: iso(midnight(now) + DAY) });

/** The day before, up to the same time of day. */
export const sameSpanYesterday = (now: Date): Span => ({
  from: iso(midnight(now) - DAY),
  until: iso(now.getTime() - DAY),
});

/** A month in Asia/Shanghai, written `2026-07`. */
export function monthOf(month: string): Span {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return { from: iso(Date.UTC(year, number - 1, 1) - OFFSET), until: iso(Date.UTC(year, number, 1) - OFFSET) };
}

/** The month in which `now` lies in Asia/Shanghai. */
export const currentMonth = (now: Date): string => iso(now.getTime() + OFFSET).slice(0, 7);

export const earlier = (instant: string, by: number): string => iso(new Date(instant).getTime() - by);
