import { readPulse } from "@quintet/cockpit/contract";
import { sql } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { ALARM_CHANGED, type AlarmRule } from "../contract/alarm.ts";
import { beginning, nextState, type Standing } from "../core/alarm/next-state.ts";
import { type AlarmWants, alarmWants, expectedSoFar, type Reading, readAlarms } from "../core/alarm/read-alarms.ts";
import { type Plan, planIndicator } from "../core/indicator-plan.ts";
import {
  type AlarmPlace,
  type AlarmRow,
  loadAlarms,
  loadRules,
  saveAlarm,
  standingOf,
  takeLook,
  writeChange,
} from "./alarm-store.ts";
import { askCube } from "./ask-cube.ts";
import { loadIndicators } from "./indicator-store.ts";
import { keepTodaysForecasts } from "./keep-forecasts.ts";

type Worker = Pick<Deed<unknown>, "tx" | "actor" | "ask" | "now" | "newId" | "emit" | "record">;
interface Watched {
  rule: AlarmRule;
  plan: Plan;
  wants: AlarmWants;
}

async function watchedRules({ tx, actor, now }: Worker): Promise<Watched[]> {
  const rules = (await loadRules(tx, actor.tenantId)).filter(({ enabled }) => enabled);
  if (!rules.length) return [];
  const known = new Map((await loadIndicators(tx, actor.tenantId, now)).map((one) => [one.code, one]));
  return rules.flatMap((rule) => {
    const indicator = known.get(rule.indicator);
    const plan = indicator ? planIndicator(indicator) : null;
    return plan ? [{ rule, plan, wants: alarmWants(rule, plan, now) }] : [];
  });
}

/** That the same value was heard once more is worth writing only now and then. */
const isNews = (before: Standing, after: Standing, { staleSeconds }: AlarmRule): boolean =>
  JSON.stringify({ ...before, heardAt: 0 }) !== JSON.stringify({ ...after, heardAt: 0 }) ||
  after.heardAt - before.heardAt > staleSeconds * 100;

async function step(deed: Worker, rule: AlarmRule, reading: Reading, known: AlarmRow | undefined): Promise<void> {
  const { tx, actor, now, newId, emit } = deed;
  const { key, centreId, teamId, value } = reading;
  const before: Standing = known ? standingOf(known) : beginning(now.getTime());
  const after = nextState(before, value, rule, now.getTime());
  // Of what was never heard there is nothing to keep.
  if (!known && value === null) return;
  const { tenantId } = actor;
  const place: AlarmPlace = known ?? { tenantId, id: newId(), ruleId: rule.id, key, centreId, teamId };
  if (!known || isNews(before, after, rule)) await saveAlarm(tx, place, after, now);
  if (after.state === before.state) return;
  const change = { id: newId(), at: now, from: before.state, to: after.state, value, by: null, note: "" };
  await writeChange(tx, place, change);
  const payload = {
    state: after.state,
    severity: after.severity,
    indicator: rule.indicator,
    rule: rule.id,
    key,
    value,
  };
  emit({
    type: ALARM_CHANGED,
    subject: place.id,
    audience: { centreId: place.centreId, teamId: place.teamId },
    payload: { ...payload, roles: rule.tell },
  });
}

/**
 * Looks at everything that is watched in a tenant: all values in one statement, each standing moved by its rule, each
 * change told (KPI-5). Two that look at a time would tell twice, so the second leaves it to the first.
 */
export async function evaluateAlarms(deed: Worker): Promise<void> {
  const { tx, actor, ask, now } = deed;
  const { rows } = await tx.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`alarms/${actor.tenantId}`}, 0)) as mine`,
  );
  if (!rows[0]?.mine) return;
  if (!(await takeLook(tx, actor.tenantId, await ask(readPulse, {}), now))) return;
  const watched = await watchedRules(deed);
  if (!watched.length) return;
  const forecasts = watched.some(({ rule }) => rule.kind === "forecast") ? await keepTodaysForecasts(deed) : [];
  const expected = new Map(forecasts.map(({ queueId, hours }) => [queueId, expectedSoFar(hours, now)]));
  const answers = await askCube(
    ask,
    watched.flatMap(({ wants }) => (wants.before ? [wants.now, wants.before] : [wants.now])),
  );
  const known = await loadAlarms(tx, actor.tenantId);
  for (const { rule, plan, wants } of watched) {
    const own = known.filter(({ ruleId }) => ruleId === rule.id);
    const readings = readAlarms(rule, plan, wants, answers, expected);
    for (const reading of readings)
      await step(
        deed,
        rule,
        reading,
        own.find(({ key }) => key === reading.key),
      );
    const silent = own.filter(({ key }) => !readings.some((reading) => reading.key === key));
    for (const { key, centreId, teamId, ...row } of silent)
      await step(deed, rule, { key, centreId, teamId, value: null }, { ...row, key, centreId, teamId });
  }
}
