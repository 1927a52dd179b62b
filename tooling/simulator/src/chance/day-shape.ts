import type { Random } from "./random.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Asia/Shanghai has had no summer time since 1991, so its days are plain arithmetic. */
const SHANGHAI = 8 * HOUR;

export const startOfDay = (at: number): number => Math.floor((at + SHANGHAI) / DAY) * DAY - SHANGHAI;

// Share of a day's contacts per hour of Shanghai: busy 9–11, 15–17 and 19–21; the hotline never sleeps.
const byHour = [
  1.7, 1.3, 1.0, 0.9, 0.9, 1.1, 1.5, 2.2, 3.6, 6.6, 6.9, 5.2, 3.8, 4.0, 4.9, 6.6, 7.0, 5.0, 4.2, 6.1, 6.4, 4.3, 3.0,
  2.2,
];
// From Sunday to Saturday: people call when the week begins.
const byWeekday = [0.78, 1.24, 1.08, 1.02, 1, 1.04, 0.86];
const hours = byHour.map((share, hour) => [hour, share] as const);
const whole = byHour.reduce((sum, share) => sum + share, 0);

/** How many contacts a day has, compared with the mean day. */
export const dayWeight = (day: number): number => byWeekday[new Date(day + SHANGHAI).getUTCDay()] ?? 1;

/** Share of a day's contacts in one of its hours (Shanghai); all hours together are 1. */
export const hourShare = (hour: number): number => (byHour[hour] ?? 0) / whole;

/**
 * Moments of arrival between `from` and `until` (epoch ms), in order: a Poisson process whose rate follows the hour and
 * the weekday, `perDay` on a mean day, with a slow drift of a tenth over the weeks.
 */
export function arrivals(random: Random, span: { from: number; until: number; perDay: number }): number[] {
  const found: number[] = [];
  for (let day = startOfDay(span.from); day < span.until; day += DAY) {
    const drift = 1 + 0.1 * Math.sin((2 * Math.PI * day) / (34 * DAY)) + 0.08 * (random.next() - 0.5);
    const expected = span.perDay * dayWeight(day) * drift;
    // The sum of many small chances is as good as Poisson here: its variance is its mean.
    const count = Math.max(0, Math.round(expected + Math.sqrt(expected) * (random.about(1, 0.5) - 1)));
    for (let index = 0; index < count; index += 1) {
      const at = day + random.weighted(hours) * HOUR + Math.floor(random.next() * HOUR);
      if (at >= span.from && at < span.until) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}
