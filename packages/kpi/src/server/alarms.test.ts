import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { ALARM_CHANGED, type AlarmRule } from "../contract/alarm.ts";
import { startingRules } from "../core/alarm/starting-rules.ts";
import { DAY, dayOf } from "../core/day.ts";
import { acknowledgeAlarm } from "./acknowledge-alarm.ts";
import { evaluateAlarms } from "./evaluate-alarms.ts";
import { listAlarms, readAlarmHistory } from "./list-alarms.ts";
import { listAlarmRules, setAlarmRule } from "./set-alarm-rule.ts";

const south = { centreId: "c-south", teamId: "t-one", queueId: "q-vas", channel: "voice" };
let world: World;
/** A clock of our own, in the middle of a day, so that hours and windows are where the test puts them. */
let now = new Date(Date.parse(dayOf(new Date()).from) + 10.5 * 3_600_000);
const tell = (...facts: Fact[]) =>
  world.work("gd", async ({ record }) => facts.forEach((one) => void record(one)), now);
const look = (seconds = 0) => {
  now = new Date(now.getTime() + seconds * 1000);
  return world.work("gd", evaluateAlarms, now);
};
const contacts = (offered: number, inTarget: number) =>
  fact("contact", new Date(now.getTime() - 60_000), { offered, answered: offered, inTarget, ...south });

const states = async (who: "manager" | "business" | "foreignManager" | "executive" = "manager") => {
  const { alarms } = await world.as(who).query(listAlarms, { all: true });
  return Object.fromEntries(alarms.map(({ rule, key, state }) => [`${rule.id}/${key}`, state]));
};

beforeAll(async () => {
  world = await openWorld();
});

describe("an alarm", () => {
  test("is raised by the facts that call for it, told once, and seen by the centre it belongs to alone", async () => {
    await tell(contacts(20, 15));
    await look();
    expect((await states())["queue-service-level/q-vas"]).toBe("attention");
    expect((await states("business"))["queue-service-level/q-vas"]).toBe("attention");
    expect((await states("executive"))["queue-service-level/q-vas"]).toBe("attention");
    expect(await states("foreignManager")).toEqual({});
    await look(1);
    const { rows } = await world.admin((client) =>
      client.query("select payload, centre_id from event where type = $1", [ALARM_CHANGED]),
    );
    expect(rows).toMatchObject([
      { centre_id: "c-south", payload: { state: "attention", rule: "queue-service-level" } },
    ]);
  });

  test("is worse with the next facts, then somebody takes it, once", async () => {
    await tell(contacts(20, 5));
    await look(2);
    const { alarms } = await world.as("manager").query(listAlarms, {});
    const [alarm] = alarms.filter(({ rule }) => rule.id === "queue-service-level");
    if (!alarm) throw new Error("no alarm");
    expect(alarm).toMatchObject({ state: "alarm", value: 50, label: expect.any(String) });
    await world.as("manager").command(acknowledgeAlarm, { alarmId: alarm.id, note: "已加派两人" }, { now });
    await look(16);
    expect((await states())["queue-service-level/q-vas"]).toBe("acknowledged");
    await expect(world.as("manager").command(acknowledgeAlarm, { alarmId: alarm.id })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "already-acknowledged",
    });
    const { changes } = await world.as("manager").query(readAlarmHistory, { alarmId: alarm.id });
    expect(changes.map(({ from, to, by, note }) => [from, to, by, note])).toEqual([
      ["alarm", "acknowledged", "赵刚", "已加派两人"],
      ["attention", "alarm", null, ""],
      ["normal", "attention", null, ""],
    ]);
    expect((await world.as("foreignManager").query(readAlarmHistory, { alarmId: alarm.id })).changes).toEqual([]);
  });

  test("is well again when it has been better for a minute", async () => {
    await tell(contacts(400, 400));
    await look(5);
    expect((await states())["queue-service-level/q-vas"]).toBe("acknowledged");
    await look(61);
    expect((await states())["queue-service-level/q-vas"]).toBe("normal");
  });

  test("of few contacts says nothing", async () => {
    const few = fact("contact", now, { offered: 3, answered: 3, inTarget: 0, ...south, queueId: "q-few" });
    await tell(few);
    await look(1);
    expect((await states())["queue-service-level/q-few"]).toBeUndefined();
  });
});

test("more contacts than were forecast for today's hours raise an alarm, and yesterday's error becomes facts", async () => {
  const midnight = Date.parse(dayOf(now).from);
  const history = Array.from({ length: 28 * 24 }, (_, n) =>
    fact("contact", new Date(midnight - (n + 1) * 3_600_000 + 1), {
      offered: 10,
      queueId: "q-fc",
      centreId: "c-south",
    }),
  );
  await world.admin((client) => client.query("delete from queue_forecast"));
  // Yesterday's forecast was 12 an hour, and 10 came.
  await world.admin((client) =>
    client.query(
      "insert into queue_forecast (tenant_id, day, queue_id, hours, made_at) values ('gd', $1, 'q-fc', $2, now())",
      [new Date(midnight - DAY + 8 * 3_600_000).toISOString().slice(0, 10), JSON.stringify(Array(24).fill(12))],
    ),
  );
  await tell(...history);
  const today = Array.from({ length: 10 }, (_, hour) =>
    fact("contact", new Date(midnight + hour * 3_600_000 + 1), { offered: 13, queueId: "q-fc", centreId: "c-south" }),
  );
  await tell(...today);
  await look(1);
  // 13 against 10 in every hour that is over.
  const { alarms } = await world.as("manager").query(listAlarms, {});
  const over = alarms.find(({ rule, key }) => rule.id === "queue-over-forecast" && key === "q-fc");
  expect(over?.state).toBe("alarm");
  expect(over?.value).toBeCloseTo(130, 6);
  const { rows } = await world.admin((client) =>
    client.query("select sum(forecast)::int as f, sum(came)::int as c, sum(missed)::int as m from fact_staffing"),
  );
  expect(rows).toEqual([{ f: 288, c: 240, m: 48 }]);
  await look(20);
  const again = await world.admin((client) => client.query("select count(*)::int as n from fact_staffing"));
  expect(again.rows[0].n).toBe(24);
});

describe("a rule", () => {
  const [first] = startingRules;
  const rule = { ...(first as AlarmRule), id: "mine", nameZh: "新规则", nameEn: "Mine" };

  test("is set by who may, over what there is, with levels in their order", async () => {
    const set = (who: "business" | "manager", change: Partial<AlarmRule>) =>
      world.as(who).command(setAlarmRule, { ...rule, ...change });
    expect(await set("business", { attention: 75, alarm: 60 })).toMatchObject({ attention: 75 });
    const { rules } = await world.as("manager").query(listAlarmRules, {});
    expect(rules.find(({ id }) => id === "mine")).toMatchObject({ attention: 75, alarm: 60 });
    await expect(set("business", { attention: 60, alarm: 75 })).rejects.toMatchObject({
      reason: "levels-out-of-order",
    });
    await expect(set("business", { indicator: "nothing" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(set("business", { by: "personId" })).rejects.toMatchObject({ reason: "dimension-not-allowed" });
    await expect(set("business", { kind: "forecast" })).rejects.toMatchObject({ reason: "no-forecast" });
    await expect(set("manager", {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
