import { and, asc, desc, eq, ne, type Tx } from "@quintet/db";
import { AlarmRule } from "../contract/alarm.ts";
import type { AlarmState } from "../contract/enums.ts";
import type { Standing } from "../core/alarm/next-state.ts";
import { alarm, alarmChange, alarmRule, alarmWatch } from "../tables/alarm.ts";

export type AlarmRow = typeof alarm.$inferSelect;

const ruleOf = (row: typeof alarmRule.$inferSelect): AlarmRule =>
  AlarmRule.parse({ ...row.definition, enabled: row.enabled });

export async function loadRules(tx: Tx, tenantId: string): Promise<AlarmRule[]> {
  const rows = await tx.select().from(alarmRule).where(eq(alarmRule.tenantId, tenantId)).orderBy(asc(alarmRule.id));
  return rows.map(ruleOf);
}

/** Every alarm the reader sees with its rule, the newest change first: of all companies to the group. */
export async function loadSeen(tx: Tx, all: boolean): Promise<{ row: AlarmRow; rule: AlarmRule }[]> {
  const rows = await tx
    .select({ row: alarm, rule: alarmRule })
    .from(alarm)
    .innerJoin(alarmRule, and(eq(alarmRule.tenantId, alarm.tenantId), eq(alarmRule.id, alarm.ruleId)))
    .where(and(eq(alarmRule.enabled, true), all ? undefined : ne(alarm.state, "normal")))
    .orderBy(desc(alarm.since), asc(alarm.id));
  return rows.map(({ row, rule }) => ({ row, rule: ruleOf(rule) }));
}

/** Puts in rules that are not there yet; what people changed stays. */
export async function addRules(tx: Tx, tenantId: string, rules: readonly AlarmRule[]): Promise<void> {
  await tx
    .insert(alarmRule)
    .values(rules.map((definition) => ({ tenantId, id: definition.id, definition, enabled: definition.enabled })))
    .onConflictDoNothing();
}

export async function saveRule(tx: Tx, tenantId: string, definition: AlarmRule): Promise<void> {
  const { id, enabled } = definition;
  await tx
    .insert(alarmRule)
    .values({ tenantId, id, definition, enabled })
    .onConflictDoUpdate({ target: [alarmRule.tenantId, alarmRule.id], set: { definition, enabled } });
}

export const loadAlarms = (tx: Tx, tenantId: string): Promise<AlarmRow[]> =>
  tx.select().from(alarm).where(eq(alarm.tenantId, tenantId));

export async function lockAlarm(tx: Tx, tenantId: string, id: string): Promise<AlarmRow | null> {
  const [row] = await tx
    .select()
    .from(alarm)
    .where(and(eq(alarm.tenantId, tenantId), eq(alarm.id, id)))
    .for("update");
  return row ?? null;
}

export const standingOf = (row: AlarmRow): Standing => ({
  state: row.state,
  severity: row.severity,
  value: row.value,
  since: row.since.getTime(),
  betterSince: row.betterSince?.getTime() ?? null,
  heardAt: row.heardAt.getTime(),
  acknowledgedBy: row.acknowledgedBy,
});

export type AlarmPlace = Pick<AlarmRow, "tenantId" | "id" | "ruleId" | "key" | "centreId" | "teamId">;

/** Writes how an alarm stands at `now`. */
export async function saveAlarm(tx: Tx, place: AlarmPlace, standing: Standing, now: Date): Promise<void> {
  const set = {
    state: standing.state,
    severity: standing.severity,
    value: standing.value,
    since: new Date(standing.since),
    betterSince: standing.betterSince === null ? null : new Date(standing.betterSince),
    heardAt: new Date(standing.heardAt),
    evaluatedAt: now,
    acknowledgedBy: standing.acknowledgedBy,
  };
  await tx
    .insert(alarm)
    .values({ ...place, ...set })
    .onConflictDoUpdate({ target: [alarm.tenantId, alarm.id], set });
}

export async function writeChange(
  tx: Tx,
  place: AlarmPlace,
  change: {
    id: string;
    at: Date;
    from: AlarmState;
    to: AlarmState;
    value: number | null;
    by: string | null;
    note: string;
  },
): Promise<void> {
  const { tenantId, id: alarmId, centreId, teamId } = place;
  await tx.insert(alarmChange).values({ tenantId, alarmId, centreId, teamId, ...change });
}

export const loadChanges = (tx: Tx, alarmId: string, limit: number) =>
  tx
    .select()
    .from(alarmChange)
    .where(eq(alarmChange.alarmId, alarmId))
    .orderBy(desc(alarmChange.at), desc(alarmChange.id))
    .limit(limit);

/** Holds of a state and silences need time alone: without a new fact they are looked at so often (ms). */
const BEAT = 15_000;

/** Whether there may be anything new, which is remembered as looked at. */
export async function takeLook(tx: Tx, tenantId: string, pulse: string, now: Date): Promise<boolean> {
  const [last] = await tx.select().from(alarmWatch).where(eq(alarmWatch.tenantId, tenantId));
  if (last && last.pulse === pulse && now.getTime() - last.at.getTime() < BEAT) return false;
  const set = { pulse, at: now };
  await tx
    .insert(alarmWatch)
    .values({ tenantId, ...set })
    .onConflictDoUpdate({ target: [alarmWatch.tenantId], set });
  return true;
}
