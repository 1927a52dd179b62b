import { Nothing } from "@quintet/directory/contract";
import { DomainError, principalOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { AcknowledgeAlarm, ALARM_CHANGED } from "../contract/alarm.ts";
import { kpiMay } from "../contract/permissions.ts";
import { acknowledged } from "../core/alarm/next-state.ts";
import { lockAlarm, saveAlarm, standingOf, writeChange } from "./alarm-store.ts";

/** Somebody takes an alarm upon himself: it stays seen until it is well or gets worse. */
export const acknowledgeAlarm = command({
  permission: kpiMay.acknowledgeAlarms,
  input: AcknowledgeAlarm,
  output: Nothing,
  run: async ({ tx, actor, input, now, newId, emit, audit }) => {
    const row = await lockAlarm(tx, actor.tenantId, input.alarmId);
    if (!row) throw new DomainError("NOT_FOUND", "not-found", "not found");
    const by = principalOf(actor);
    const seen = acknowledged(standingOf(row), by, now.getTime());
    if (!seen.ok) throw new DomainError("CONFLICT", seen.reason);
    await saveAlarm(tx, row, seen.standing, now);
    const { note } = input;
    await writeChange(tx, row, {
      id: newId(),
      at: now,
      from: row.state,
      to: "acknowledged",
      value: row.value,
      by,
      note,
    });
    audit({ subject: `alarm:${row.id}`, before: { state: row.state }, after: { state: "acknowledged", note } });
    const { centreId, teamId, severity, ruleId, key, value } = row;
    const payload = { state: "acknowledged", severity, rule: ruleId, key, value };
    emit({ type: ALARM_CHANGED, subject: row.id, audience: { centreId, teamId }, payload });
    return {};
  },
});
