import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { recomputeRunning } from "./recompute-clocks.ts";
import { workflowProcedures } from "./router.ts";
import { doJob, openComplaint, openTask, readCase } from "./testing/complaint.ts";

const { listAgreements, readAgreement, saveAgreement, explainClock } = workflowProcedures;
const { listCalendars, readCalendar, saveCalendar, importHolidays, listHolidays } = workflowProcedures;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const termsOf = async (id: string) => {
  const {
    id: _id,
    version,
    validFrom: _from,
    validUntil: _until,
    at: _at,
    by: _by,
    ...terms
  } = await world.as("manager").query(readAgreement, { id });
  return { terms, version };
};
/** Friday, 17:00 in Shanghai. */
const friday = new Date("2026-11-20T09:00:00.000Z");
const clockOf = async (caseId: string, label: string) =>
  (await world.as("agent").query(readCase, { caseId })).clocks.find((clock) => clock.label === label);

describe("an agreement", () => {
  test("ships for every kind of case, with what is accepted, required and to be solved first", async () => {
    const { agreements } = await world.as("agent").query(listAgreements, {});
    const billing = agreements.find(({ id }) => id === "ola-billing");
    expect(billing).toMatchObject({ kind: "ola", provider: "department:billing", version: 1, returns: 1 });
    expect(billing?.requiredFacts.length).toBeGreaterThan(0);
    expect(agreements.filter(({ kind }) => kind === "sla").length).toBe(12);
    const contracts = await world.as("agent").query(listAgreements, { kind: "contract" });
    expect(contracts.agreements.map(({ id }) => id)).toEqual(["contract-partner"]);
  });

  test("saved anew gives its time and calendar to what is dispatched after it, and leaves running clocks alone", async () => {
    const before = await openComplaint(world, {}, friday);
    const { terms, version } = await termsOf("ola-billing");
    const told = { id: "ola-billing", basedOn: version, terms: { ...terms, calendarKey: "office" } };
    const from = new Date(friday.getTime() - 60_000);
    const saved = await world.as("manager").command(saveAgreement, told, { now: from });
    expect(saved).toEqual({ id: "ola-billing", version: 2 });
    const later = await openComplaint(world, {}, friday);
    expect((await openTask(world, before.id, "billingCheck")).dueAt).toBe("2026-11-20T17:00:00.000Z");
    expect((await openTask(world, later.id, "billingCheck")).dueAt).toBe("2026-11-23T09:30:00.000Z");
    const clock = await clockOf(later.id, "计费核查");
    expect(clock).toMatchObject({ calendar: "office", dueAt: "2026-11-23T09:30:00.000Z" });
    const why = await world.as("agent").query(explainClock, { clockId: clock?.id ?? "" });
    expect(why.sentences.zh).toContain("2026-11-21 周六:周末休息,不计");
    expect(why.sentences.en).toContain("2026-11-22 Sun: weekend, not counted");
    const history = await world.as("agent").query(listAgreements, { history: true, kind: "ola" });
    expect(history.agreements.filter(({ id }) => id === "ola-billing").map((one) => one.version)).toEqual([2, 1]);
  });

  test("is saved by those who manage agreements, on the version they read, with a calendar that exists", async () => {
    const { terms, version } = await termsOf("contract-partner");
    const told = { id: "contract-partner", basedOn: version, terms };
    for (const who of ["agent", "lead", "billing", "partner", "customer"] as const)
      await expect(world.as(who).command(saveAgreement, told)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.as("manager").command(saveAgreement, { ...told, basedOn: 7 })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "changed-meanwhile",
    });
    const odd = { ...told, terms: { ...terms, calendarKey: "moon" } };
    await expect(world.as("manager").command(saveAgreement, odd)).rejects.toMatchObject({ reason: "unknown-calendar" });
    await expect(world.as("foreignManager").query(readAgreement, { id: "no-such" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const both = [1, 2].map(() => world.as("manager").command(saveAgreement, told));
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort();
    expect(outcomes).toEqual(["fulfilled", "rejected"]);
    expect((await world.as("foreignManager").query(readAgreement, { id: "contract-partner" })).version).toBe(1);
  });
});

describe("a calendar", () => {
  test("ships with the public holidays of three years, the one not yet published marked as provisional", async () => {
    const { calendars } = await world.as("agent").query(listCalendars, {});
    expect(calendars.map(({ key, dayMinutes }) => [key, dayMinutes])).toEqual([
      ["hotline", 840],
      ["office", 450],
    ]);
    const days = async (year: number) => (await world.as("agent").query(listHolidays, { region: "CN", year })).holidays;
    expect((await days(2026)).filter(({ kind }) => kind === "shifted").map(({ date }) => date)).toEqual([
      "2026-01-04",
      "2026-02-14",
      "2026-02-28",
      "2026-05-09",
      "2026-09-20",
      "2026-10-10",
    ]);
    const next = await days(2027);
    expect(next.every(({ provisional, kind }) => provisional && kind === "holiday")).toBe(true);
    expect(next.map(({ date }) => date)).toContain("2027-02-06");
  });

  test("changed reckons its running clocks anew, keeps the old value and says so", async () => {
    const { id: caseId } = await openComplaint(world, {}, friday);
    const holidays = [{ date: "2026-11-23", kind: "holiday" as const, name: "台风停工" }];
    const { holidays: known } = await world.as("agent").query(listHolidays, { region: "CN", year: 2026 });
    const year = { region: "CN", year: 2026, holidays: [...known.map(({ region: _r, ...day }) => day), ...holidays] };
    await expect(world.as("agent").command(importHolidays, year)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const done = await world.as("admin").command(importHolidays, year);
    expect(done.days).toBe(known.length + 1);
    expect(done.recomputed).toBeGreaterThan(0);
    const now = new Date(friday.getTime() + 3_600_000);
    const job = { keys: ["office"], note: "CN 2026", after: "", turn: "t" };
    for (const _ of [1, 2]) await doJob(world, recomputeRunning, job, now);
    expect((await openTask(world, caseId, "billingCheck")).dueAt).toBe("2026-11-24T09:30:00.000Z");
    const clock = await clockOf(caseId, "计费核查");
    const why = await world.as("agent").query(explainClock, { clockId: clock?.id ?? "" });
    expect(why.history.map(({ kind, dueBefore, dueAfter }) => [kind, dueBefore, dueAfter])).toEqual([
      ["started", null, "2026-11-23T09:30:00.000Z"],
      ["recomputed", "2026-11-23T09:30:00.000Z", "2026-11-24T09:30:00.000Z"],
    ]);
    expect(why.sentences.zh).toContain("2026-11-23 周一:台风停工,不计");
  });

  test("is refused when it never works, is in no zone, or somebody saved it meanwhile", async () => {
    const {
      version,
      at: _at,
      by: _by,
      dayMinutes: _minutes,
      ...calendar
    } = await world.as("manager").query(readCalendar, { key: "office" });
    const save = (told: object, basedOn = version) =>
      world.as("manager").command(saveCalendar, { calendar: { ...calendar, ...told }, basedOn });
    await expect(save({ week: [[], [], [], [], [], [], []] })).rejects.toMatchObject({ reason: "never-works" });
    await expect(save({ zone: "Moon/Crater" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(save({}, 9)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await save({ name: "办公时间(冬)" })).toMatchObject({ key: "office", version: 2 });
    await expect(world.as("billing").command(saveCalendar, { calendar, basedOn: 2 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
