import { personNames } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import { type Alarm, AlarmById, AlarmHistory, Alarms, AlarmsQuestion } from "../contract/alarm.ts";
import { kpiMay } from "../contract/permissions.ts";
import { loadChanges, loadSeen } from "./alarm-store.ts";
import { namesOfKeys } from "./names-of-keys.ts";

/** Alarms as they stand, those that are well only when asked for; the newest change first. */
export const listAlarms = query({
  permission: kpiMay.readAlarms,
  input: AlarmsQuestion,
  output: Alarms,
  run: async ({ tx, input, ask, now }) => {
    const rows = await loadSeen(tx, input.all);
    const nameOf = await namesOfKeys(
      ask,
      rows.flatMap(({ row: { key }, rule: { by } }) => (by && key !== null ? [{ dimension: by, key }] : [])),
    );
    const people = await ask(personNames, {
      ids: [...new Set(rows.flatMap(({ row }) => row.acknowledgedBy ?? []))],
    });
    const alarms = rows.map(({ row, rule }): Alarm => {
      const { id, key, state, severity, value, since, evaluatedAt, acknowledgedBy } = row;
      return {
        id,
        rule,
        key,
        label: rule.by && key !== null ? nameOf({ dimension: rule.by, key }) : null,
        state,
        severity,
        value,
        since: since.toISOString(),
        evaluatedAt: evaluatedAt.toISOString(),
        acknowledgedBy: acknowledgedBy === null ? null : (people[acknowledgedBy] ?? acknowledgedBy),
      };
    });
    return { alarms, freshAt: now.toISOString() };
  },
});

/** The most lines of a history. */
const LINES = 100;

/** What happened to an alarm, the newest first. Of an alarm somebody does not see there is nothing. */
export const readAlarmHistory = query({
  permission: kpiMay.readAlarms,
  input: AlarmById,
  output: AlarmHistory,
  run: async ({ tx, input, ask }) => {
    const rows = await loadChanges(tx, input.alarmId, LINES);
    const people = await ask(personNames, { ids: [...new Set(rows.flatMap(({ by }) => by ?? []))] });
    const changes = rows.map(({ at, from, to, value, by, note }) => ({
      at: at.toISOString(),
      from,
      to,
      value,
      by: by === null ? null : (people[by] ?? by),
      note,
    }));
    return { changes };
  },
});
