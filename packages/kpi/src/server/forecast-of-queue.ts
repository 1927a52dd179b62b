import { queueNames } from "@quintet/access/contract";
import { DomainError } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import { type ForecastQuestion, MOST_FORECAST_DAYS, type QueueForecast } from "../contract/staffing.ts";
import { DAY } from "../core/day.ts";
import { accuracyOf } from "../core/forecast/accuracy.ts";
import { learn } from "../core/forecast/forecast.ts";
import { dayNumber, dayStart } from "../core/forecast/history.ts";
import { expectedSteps, historyOf } from "../core/forecast/split-hours.ts";
import { countedHours, HISTORY } from "./queue-history.ts";
import { loadEffects } from "./staffing-store.ts";

const HOUR = 3_600_000;
/** Days over which a forecast is held against what came. */
const TRIED = 14;

/** The day of a date, refusing dates no calendar has. */
export function dayOfDate(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  if (!Number.isInteger(day) || new Date(day * DAY).toISOString().slice(0, 10) !== date)
    throw new DomainError("BAD_REQUEST", "no-such-day", `${date} is no day`);
  return day;
}

/**
 * A queue's expected contacts by interval, learned from the ten weeks before the first day asked for and before today:
 * what happened on a day is never used to forecast it. Null without a history.
 */
export async function forecastOfQueue(
  { tx, actor, ask, now }: Pick<Look<unknown>, "tx" | "actor" | "ask" | "now">,
  { queueId, from, until, stepSeconds }: ForecastQuestion,
): Promise<QueueForecast | null> {
  const [first, last] = [dayOfDate(from), dayOfDate(until)];
  if (last < first || last - first >= MOST_FORECAST_DAYS)
    throw new DomainError("BAD_REQUEST", "too-many-days", `from 1 to ${MOST_FORECAST_DAYS} days`);
  if (first > dayNumber(now.getTime()) + MOST_FORECAST_DAYS)
    throw new DomainError("BAD_REQUEST", "too-far-ahead", `at most ${MOST_FORECAST_DAYS} days ahead`);
  const origin = dayStart(Math.min(first, dayNumber(now.getTime())));
  const counted =
    (await countedHours(ask, origin - HISTORY, dayStart(last + 1), { queueId, live: true })).get(queueId) ?? new Map();
  const history = historyOf(new Map([...counted].filter(([at]) => at < origin)), origin - HISTORY, origin);
  const effects = await loadEffects(tx, actor.tenantId);
  const forecast = learn(history, HOUR, effects);
  if (!forecast) return null;
  const stepMs = stepSeconds * 1000;
  const intervals: QueueForecast["intervals"] = [];
  for (let day = first; day <= last; day += 1)
    for (const { at, expected } of expectedSteps(forecast, day, stepMs)) {
      // Facts are counted by hours: of half an hour one cannot say what came.
      const over = stepMs === HOUR && at + stepMs <= now.getTime();
      const actual = over ? (counted.get(at) ?? 0) : null;
      intervals.push({ at: new Date(at).toISOString(), expected, actual });
    }
  const names = await ask(queueNames, { ids: [queueId] });
  return {
    queueId,
    queueName: names[queueId] ?? queueId,
    stepSeconds,
    intervals,
    level: forecast.level.level,
    trend: forecast.level.trend,
    historyDays: history.length / 24,
    accuracy: accuracyOf(history, HOUR, effects, TRIED),
    effects: effects.filter(({ date }) => date >= from && date <= until),
  };
}
