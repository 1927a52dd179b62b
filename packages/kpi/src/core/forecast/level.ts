import { median, weekdayOf } from "./history.ts";

/** Volume of one day without what holidays and campaigns did to it. */
export interface DayVolume {
  day: number;
  volume: number;
}

/** Level at day `origin`, its change per day, and how each weekday stands to the mean of its week. */
export interface Level {
  origin: number;
  level: number;
  trend: number;
  weekdays: readonly number[];
}

/** Days the level is told from: eight weeks. */
const MEMORY = 56;
/** Days within which a trend can be told from a week's noise. */
const TREND = 21;

/** How each weekday stands to the seven days around it; medians, so that one odd week changes nothing. */
function weekdayFactors(days: readonly DayVolume[]): number[] {
  const at = new Map(days.map(({ day, volume }) => [day, volume]));
  const ratios = Array.from({ length: 7 }, (): number[] => []);
  for (const { day, volume } of days) {
    const around = Array.from({ length: 7 }, (_, n) => at.get(day - 3 + n)).filter((one) => one !== undefined);
    if (around.length < 7) continue;
    const mean = around.reduce((sum, one) => sum + one, 0) / 7;
    if (mean > 0) ratios[weekdayOf(day)]?.push(volume / mean);
  }
  const factors = ratios.map((seen) => median(seen) ?? 1);
  const mean = factors.reduce((sum, one) => sum + one, 0) / 7;
  return mean > 0 ? factors.map((one) => one / mean) : factors.map(() => 1);
}

/** Theil and Sen: the median of all slopes, which a third of wrong days cannot move. */
function slopeOf(points: readonly DayVolume[]): number {
  const slopes: number[] = [];
  for (const [n, a] of points.entries())
    for (const b of points.slice(n + 1)) slopes.push((b.volume - a.volume) / (b.day - a.day));
  return median(slopes) ?? 0;
}

/** Level, trend and week of the last eight weeks; null without a day. */
export function levelOf(days: readonly DayVolume[]): Level | null {
  const last = days.at(-1);
  if (!last) return null;
  const recent = days.filter(({ day }) => day > last.day - MEMORY);
  const weekdays = weekdayFactors(recent);
  const plain = recent.map(({ day, volume }) => ({ day, volume: volume / (weekdays[weekdayOf(day)] || 1) }));
  const length = last.day - (recent[0]?.day ?? last.day) + 1;
  const trend = length >= TREND ? slopeOf(plain) : 0;
  const level = median(plain.map(({ day, volume }) => volume + trend * (last.day - day))) ?? 0;
  return { origin: last.day, level, trend, weekdays };
}

/** The volume of a day to come; never negative. */
export const volumeAt = ({ origin, level, trend, weekdays }: Level, day: number): number =>
  Math.max(0, (level + trend * (day - origin)) * (weekdays[weekdayOf(day)] ?? 1));
