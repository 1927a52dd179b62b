import { fact } from "@quintet/cockpit/contract";
import type { Deed } from "@quintet/rpc";
import { DAY } from "../core/day.ts";
import { expectedAt, learn } from "../core/forecast/forecast.ts";
import { dateOf, dayNumber, dayStart } from "../core/forecast/history.ts";
import { historyOf } from "../core/forecast/split-hours.ts";
import { countedHours, HISTORY } from "./queue-history.ts";
import {
  type KeptForecast,
  keepForecasts,
  loadEffects,
  loadForecasts,
  markTold,
  untoldForecasts,
} from "./staffing-store.ts";

type Worker = Pick<Deed<unknown>, "tx" | "actor" | "ask" | "now" | "record">;
const HOUR = 3_600_000;

/** Compares forecasts of days that are over with what came, hour by hour: facts of the forecast's error (KPI-14). */
async function tellErrors({ tx, actor, ask, record }: Worker, today: string): Promise<void> {
  for (const kept of await untoldForecasts(tx, actor.tenantId, today)) {
    const start = dayStart(Date.parse(`${kept.day}T00:00:00Z`) / DAY);
    const hours =
      (await countedHours(ask, start, start + DAY, { queueId: kept.queueId, live: false })).get(kept.queueId) ??
      new Map();
    for (const [hour, expected] of kept.hours.entries()) {
      const came: number = hours.get(start + hour * HOUR) ?? 0;
      const forecast = Math.round(expected);
      if (came === 0 && forecast === 0) continue;
      const missed = Math.abs(came - forecast);
      record(fact("staffing", new Date(start + hour * HOUR), { forecast, came, missed, queueId: kept.queueId }));
    }
    await markTold(tx, kept);
  }
}

/** Today's forecasts of every queue, made once a day from what was known before it. */
export async function keepTodaysForecasts(deed: Worker): Promise<readonly KeptForecast[]> {
  const { tx, actor, ask, now } = deed;
  const { tenantId } = actor;
  const day = dayNumber(now.getTime());
  const date = dateOf(day);
  const kept = await loadForecasts(tx, tenantId, date);
  if (kept.length) return kept;
  await tellErrors(deed, date);
  const effects = await loadEffects(tx, tenantId);
  const origin = dayStart(day);
  const made: Parameters<typeof keepForecasts>[1][number][] = [];
  for (const [queueId, counted] of await countedHours(ask, origin - HISTORY, origin, { live: false })) {
    const forecast = learn(historyOf(counted, origin - HISTORY, origin), HOUR, effects);
    const hours = forecast ? Array.from({ length: 24 }, (_, n) => expectedAt(forecast, origin + n * HOUR)) : null;
    if (hours) made.push({ tenantId, day: date, queueId, hours, madeAt: now });
  }
  await keepForecasts(tx, made);
  return loadForecasts(tx, tenantId, date);
}
