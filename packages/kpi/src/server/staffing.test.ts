import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { DAY, dayOf } from "../core/day.ts";
import { dateOf, dayNumber } from "../core/forecast/history.ts";
import { forecastQueue } from "./forecast-queue.ts";
import { listStaffingQueues } from "./list-staffing-queues.ts";
import { listDayEffects, markDay, unmarkDay } from "./mark-day.ts";
import { planStaffing } from "./plan-staffing.ts";

const HOUR = 3_600_000;
const south = { centreId: "c-south", teamId: "t-one", queueId: "q-vas", channel: "voice" };
/** 10 contacts in every hour, 60 from 9 to 18. */
const contactsAt = (hour: number) => (hour >= 9 && hour < 18 ? 60 : 10);
const now = new Date();
const midnight = Date.parse(dayOf(now).from);
const tomorrow = dateOf(dayNumber(now.getTime()) + 1);

function history(): Fact[] {
  const facts: Fact[] = [];
  for (let day = 1; day <= 42; day += 1)
    for (let hour = 0; hour < 24; hour += 1) {
      const at = new Date(midnight - day * DAY + hour * HOUR + 60_000);
      const offered = contactsAt(hour);
      facts.push(fact("contact", at, { offered, answered: offered - 1, waitMs: 9_000 * offered, ...south }));
      facts.push(fact("contact", at, { abandoned: 1, waitMs: 30_000, ...south }));
      facts.push(
        fact("handling", at, { handled: offered, talkMs: 150_000 * offered, wrapMs: 30_000 * offered, ...south }),
      );
    }
  return facts;
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record }) => history().forEach((one) => void record(one)));
  await world.work("gd", async ({ record }) => {
    const at = new Date(midnight + DAY + 10 * HOUR);
    record(fact("staffing", at, { scheduledMs: 6 * HOUR, queueId: "q-vas", centreId: "c-south", teamId: "t-one" }));
  });
});

const plan = (whatIf: object = {}, who: "manager" | "executive" | "foreignManager" = "manager") =>
  world.as(who).query(planStaffing, { queueId: "q-vas", day: tomorrow, whatIf });

describe("a queue's day", () => {
  test("is forecast from its history, with its error against last week's", async () => {
    const forecast = await world
      .as("manager")
      .query(forecastQueue, { queueId: "q-vas", from: tomorrow, until: tomorrow });
    expect(forecast.intervals).toHaveLength(24);
    expect(forecast.intervals[10]?.expected).toBeCloseTo(60, 6);
    expect(forecast.intervals[3]?.expected).toBeCloseTo(10, 6);
    expect(forecast.intervals.every(({ actual }) => actual === null)).toBe(true);
    expect(forecast.historyDays).toBe(42);
    expect(forecast.accuracy.forecast.wape).toBeCloseTo(0, 9);
    expect(forecast.accuracy.intervals).toBe(14 * 24);
  });

  test("needs the agents Erlang says for what was measured, and shows who is scheduled", async () => {
    const { base, plan: found } = await plan({ patienceSeconds: null, shrinkage: 0.25 });
    expect(base?.handlingSeconds).toBeCloseTo(180, 9);
    // Every customer's waiting, per customer who gave up.
    expect(base?.patienceSeconds).toBeGreaterThan(30);
    // 60 calls of 180 s an hour are 3 erlangs: 5 agents answer 81 % in 20 s (4 only 54 %); of 10 an hour 0.5: 2.
    expect(found?.intervals[10]).toMatchObject({ net: 5, gross: 7 });
    expect(found?.intervals[10]?.load).toBeCloseTo(3, 9);
    expect(found?.intervals[3]).toMatchObject({ net: 2, gross: 3 });
    // Six scheduled, a quarter of them away: four and a half, of whom four can answer.
    expect(found?.intervals[10]?.staffed).toBeCloseTo(4.5, 9);
    expect(found?.intervals[10]?.staffedServiceLevel).toBeCloseTo(0.544, 3);
    expect(found?.intervals[9]?.staffed).toBeNull();
    expect(found?.netHours).toBe(9 * 5 + 15 * 2);
    expect(found?.grossHours).toBe(Math.ceil((9 * 5 + 15 * 2) / 0.75));
  });

  test("changes with what is supposed", async () => {
    const usual = await plan();
    const busy = await plan({ volume: 2, handling: 1.5 });
    expect(busy.plan?.intervals[10]?.load).toBeCloseTo((usual.plan?.intervals[10]?.load ?? 0) * 3, 9);
    expect(busy.plan?.peak).toBeGreaterThan(usual.plan?.peak ?? 0);
    const chats = await plan({ concurrency: 3 });
    expect(chats.plan?.netHours).toBeLessThan(usual.plan?.netHours ?? 0);
  });

  test("has as many half hours as the day, with the same contacts", async () => {
    const halves = await world
      .as("manager")
      .query(planStaffing, { queueId: "q-vas", day: tomorrow, stepSeconds: 1800 });
    expect(halves.plan?.intervals).toHaveLength(48);
    expect(halves.plan?.contacts).toBeCloseTo(9 * 60 + 15 * 10, 6);
  });

  test("follows a holiday that is marked, until it is unmarked", async () => {
    const holiday = { date: tomorrow, kind: "holiday" as const, name: "中秋", factor: 0.5 };
    await world.as("business").command(markDay, holiday);
    expect((await plan()).plan?.contacts).toBeCloseTo((9 * 60 + 15 * 10) / 2, 6);
    expect((await world.as("manager").query(listDayEffects, {})).effects).toEqual([holiday]);
    await world.as("business").command(unmarkDay, { date: tomorrow, name: "中秋" });
    expect((await plan()).plan?.contacts).toBeCloseTo(9 * 60 + 15 * 10, 6);
    await expect(world.as("business").command(unmarkDay, { date: tomorrow, name: "中秋" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("nobody plans", () => {
  test("another centre's queue, or one without a history", async () => {
    expect(await plan({}, "foreignManager")).toMatchObject({ base: null, plan: null, missing: "no-history" });
    const unknown = await world.as("manager").query(planStaffing, { queueId: "q-none", day: tomorrow });
    expect(unknown.missing).toBe("no-history");
    const queues = await world.as("manager").query(listStaffingQueues, {});
    expect(queues.queues.map(({ id }) => id)).toEqual(["q-vas"]);
    expect((await world.as("foreignManager").query(listStaffingQueues, {})).queues).toEqual([]);
  });

  test("without the right, on days that are none, or with numbers that mean nothing", async () => {
    const ask = (who: "agent" | "manager", question: object) =>
      world.as(who).query(planStaffing, { queueId: "q-vas", day: tomorrow, ...question } as never);
    await expect(ask("agent", {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask("manager", { day: "2026-02-30" })).rejects.toMatchObject({ reason: "no-such-day" });
    await expect(ask("manager", { whatIf: { serviceLevel: 1 } })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(ask("manager", { day: "2031-01-01" })).rejects.toMatchObject({ reason: "too-far-ahead" });
    const mark = { date: tomorrow, kind: "holiday" as const, name: "x", factor: 1 };
    await expect(world.as("manager").command(markDay, mark)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
