import { Nothing } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import { command, query } from "@quintet/rpc";
import { AlarmRule, AlarmRules } from "../contract/alarm.ts";
import { kpiMay } from "../contract/permissions.ts";
import { loadRules, saveRule } from "./alarm-store.ts";
import { planOf } from "./evaluate-indicator.ts";

export const listAlarmRules = query({
  permission: kpiMay.readAlarms,
  input: Nothing,
  output: AlarmRules,
  run: async ({ tx, actor }) => ({ rules: await loadRules(tx, actor.tenantId) }),
});

/** Adds a rule or changes one: levels in the order in which they get worse, over an indicator there is. */
export const setAlarmRule = command({
  permission: kpiMay.setAlarms,
  input: AlarmRule,
  output: AlarmRule,
  run: async (deed) => {
    const { tx, actor, input, audit } = deed;
    const { indicator } = await planOf(deed, input.indicator);
    if (input.bad === "below" ? input.alarm > input.attention : input.alarm < input.attention)
      throw new DomainError("UNPROCESSABLE", "levels-out-of-order", "an alarm is worse than what asks for attention");
    if (input.by && !indicator.dimensions.includes(input.by))
      throw new DomainError(
        "BAD_REQUEST",
        "dimension-not-allowed",
        `${indicator.code} is not broken down by ${input.by}`,
      );
    if (input.kind === "forecast" && (input.indicator !== "offered" || input.by !== "queueId"))
      throw new DomainError("UNPROCESSABLE", "no-forecast", "forecasts are of contacts offered, by queue");
    const before = (await loadRules(tx, actor.tenantId)).find(({ id }) => id === input.id);
    await saveRule(tx, actor.tenantId, input);
    audit({ subject: `alarm-rule:${input.id}`, before, after: input });
    return input;
  },
});
