import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { breachClock } from "./breach-clock.ts";
import { escalateClock } from "./escalate-clock.ts";
import { resumeOnTime } from "./pause-clock.ts";
import { workflowProcedures } from "./router.ts";
import {
  complete,
  completeTask,
  doJob,
  factsOf,
  listTasks,
  openComplaint,
  openTask,
  readCase,
} from "./testing/complaint.ts";
import { warnClock } from "./warn-clock.ts";

const { pauseClock, resumeClock, askExtension, judgeExtension, explainClock } = workflowProcedures;
const HOUR = 3_600_000;
const opened = new Date("2026-11-21T02:00:00.000Z");
const after = (hours: number) => new Date(opened.getTime() + hours * HOUR);
let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const clockOf = async (caseId: string, label: string) => {
  const { clocks } = await world.as("agent").query(readCase, { caseId });
  const clock = clocks.find((one) => one.label === label);
  if (!clock) throw new Error(`there is no clock ${label}`);
  return clock;
};
const complaintWith = async (label: string) => {
  const { id: caseId } = await openComplaint(world, {}, opened);
  return { caseId, clockId: (await clockOf(caseId, label)).id };
};
const jobAt = async (key: string) => {
  const { rows } = await world.admin((client) =>
    client.query<{ run_at: Date }>("select run_at from graphile_worker.jobs where key like $1", [`%${key}`]),
  );
  return rows.map(({ run_at }) => run_at.toISOString());
};
const pause = { reason: "waiting-for-evidence" as const, note: "等客户补截图" };

describe("a pause", () => {
  test("moves the due time of clock, task and job by as long as it lasted", async () => {
    const { caseId, clockId } = await complaintWith("计费核查");
    const paused = await world.as("billing").command(pauseClock, { clockId, ...pause }, { now: after(2) });
    expect(paused.pausedSince).toBe(after(2).toISOString());
    await doJob(world, breachClock, { caseId, clockId }, after(8));
    await doJob(world, breachClock, { caseId, clockId }, after(30));
    const resumed = await world.as("billing").command(resumeClock, { clockId }, { now: after(12) });
    expect(resumed).toMatchObject({ dueAt: after(18).toISOString(), pausedSince: null });
    expect((await openTask(world, caseId, "billingCheck")).dueAt).toBe(after(18).toISOString());
    expect(await jobAt(`workflow.clock:${clockId}`)).toEqual([after(18).toISOString()]);
    await doJob(world, breachClock, { caseId, clockId }, after(17));
    expect((await clockOf(caseId, "计费核查")).breached).toBe(false);
    await complete(world, "billing", caseId, "billingCheck", { now: after(17) });
    expect(await factsOf(world, "clock", ["due", "met", "breached"], caseId)).toEqual({ due: 1, met: 1, breached: 0 });
  });

  test("with an end runs on by itself, and puts the task where its new due time is", async () => {
    const { caseId, clockId } = await complaintWith("计费核查");
    const until = after(5).toISOString();
    const paused = await world.as("agent").command(pauseClock, { clockId, ...pause, until }, { now: after(1) });
    expect(paused.dueAt).toBe(after(12).toISOString());
    await doJob(world, resumeOnTime, { caseId, clockId }, after(6));
    await doJob(world, resumeOnTime, { caseId, clockId }, after(7));
    expect(await clockOf(caseId, "计费核查")).toMatchObject({ pausedSince: null, dueAt: after(12).toISOString() });
  });

  test("is refused twice, after the time, with an end in the past, and to whom it does not concern", async () => {
    const { clockId } = await complaintWith("合作方核实");
    const stop = (who: Parameters<World["as"]>[0], told: object = {}, hours = 1) =>
      world.as(who).command(pauseClock, { clockId, ...pause, ...told }, { now: after(hours) });
    await expect(stop("billing")).rejects.toMatchObject({ code: "FORBIDDEN", reason: "not-your-clock" });
    await expect(stop("otherAgent")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stop("foreignManager")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stop("agent", { until: after(0).toISOString() })).rejects.toMatchObject({ reason: "until-passed" });
    await expect(stop("agent", {}, 5)).rejects.toMatchObject({ code: "CONFLICT", reason: "clock-expired" });
    await stop("agent");
    await expect(stop("lead")).rejects.toMatchObject({ code: "CONFLICT", reason: "clock-paused" });
    await world.as("manager").command(resumeClock, { clockId }, { now: after(2) });
    await expect(world.as("agent").command(resumeClock, { clockId }, { now: after(2) })).rejects.toMatchObject({
      reason: "clock-runs",
    });
    await expect(world.as("agent").command(pauseClock, { clockId: "no-such-clock", ...pause })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("an extension", () => {
  test("is asked before the time is over and approved by another person who leads", async () => {
    const { caseId, clockId } = await complaintWith("计费核查");
    const ask = { clockId, by: "PT4H", reason: "账单系统检修" };
    await world.as("billing").command(askExtension, ask, { now: after(6) });
    expect((await clockOf(caseId, "计费核查")).dueAt).toBe(after(8).toISOString());
    await expect(world.as("billing").command(askExtension, ask, { now: after(6) })).rejects.toMatchObject({
      reason: "extension-asked",
    });
    await expect(
      world.as("billing").command(judgeExtension, { clockId, approve: true }, { now: after(6) }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const judged = await world.as("lead").command(judgeExtension, { clockId, approve: true }, { now: after(7) });
    expect(judged).toMatchObject({ dueAt: after(12).toISOString(), extension: "approved" });
    expect((await openTask(world, caseId, "billingCheck")).dueAt).toBe(after(12).toISOString());
    await expect(
      world.as("lead").command(judgeExtension, { clockId, approve: true }, { now: after(7) }),
    ).rejects.toMatchObject({ reason: "nothing-asked" });
  });

  test("nobody approves his own, nobody asks or approves after the time, and a refusal leaves the time as it is", async () => {
    const { clockId } = await complaintWith("合作方核实");
    const ask = { clockId, by: "PT1H", reason: "合作方节假日" };
    await world.as("lead").command(askExtension, ask, { now: after(1) });
    await expect(
      world.as("lead").command(judgeExtension, { clockId, approve: true }, { now: after(1) }),
    ).rejects.toMatchObject({ code: "FORBIDDEN", reason: "own-request" });
    await expect(
      world.as("manager").command(judgeExtension, { clockId, approve: true }, { now: after(4) }),
    ).rejects.toMatchObject({ code: "CONFLICT", reason: "clock-expired" });
    const refused = await world.as("manager").command(judgeExtension, { clockId, approve: false }, { now: after(2) });
    expect(refused).toMatchObject({ dueAt: after(4).toISOString(), extension: "refused" });
    await expect(world.as("agent").command(askExtension, ask, { now: after(4) })).rejects.toMatchObject({
      reason: "clock-expired",
    });
    for (const by of ["soon", "P1M", "PT0S"])
      await expect(world.as("agent").command(askExtension, { ...ask, by }, { now: after(2) })).rejects.toMatchObject({
        reason: "bad-duration",
      });
  });

  test("of the case's own time moves the case to the cohort of its new due date", async () => {
    const { caseId, clockId } = await complaintWith("结案");
    await world.as("agent").command(askExtension, { clockId, by: "P2D", reason: "等合作方举证" }, { now: after(1) });
    await world.as("manager").command(judgeExtension, { clockId, approve: true }, { now: after(2) });
    const { dueAt } = await world.as("agent").query(readCase, { caseId });
    expect(dueAt).toBe(after(9 * 24).toISOString());
    const { rows } = await world.admin((client) =>
      client.query(
        "select at, sum(due)::int as due from fact_case where ref_id = $1 and due <> 0 group by at order by at",
        [caseId],
      ),
    );
    expect(rows).toEqual([
      { at: after(7 * 24), due: 0 },
      { at: after(9 * 24), due: 1 },
    ]);
  });
});

describe("before and after the due time", () => {
  test("it warns at a quarter left and at fifteen minutes, each once, however often and late the job comes", async () => {
    const { caseId, clockId } = await complaintWith("计费核查");
    expect(await jobAt(`workflow.clock-warning:${clockId}`)).toEqual([after(6).toISOString()]);
    const warnings = async () => {
      const { rows } = await world.admin((client) =>
        client.query(
          "select payload->>'warning' as n from event where type = 'workflow.clock-warned' and subject = $1 and team_id = 'd-billing' and payload->>'clockId' = $2",
          [caseId, clockId],
        ),
      );
      return rows.map(({ n }) => n);
    };
    await doJob(world, warnClock, { caseId, clockId }, after(5));
    expect(await warnings()).toEqual([]);
    for (const hours of [6, 6.1]) await doJob(world, warnClock, { caseId, clockId }, after(hours));
    expect(await warnings()).toEqual(["1"]);
    expect(await jobAt(`workflow.clock-warning:${clockId}`)).toEqual([after(7.75).toISOString()]);
    for (const hours of [7.8, 7.9]) await doJob(world, warnClock, { caseId, clockId }, after(hours));
    expect(await warnings()).toEqual(["1", "2"]);
  });

  test("a breach calls those the agreement names, in its steps, and who did the work late calls nobody", async () => {
    const { caseId, clockId } = await complaintWith("结案");
    const due = 7 * 24;
    await doJob(world, breachClock, { caseId, clockId }, after(due));
    expect(await jobAt(`workflow.clock-escalation:${clockId}-1`)).toEqual([after(due + 2).toISOString()]);
    for (const [step, hours] of [
      [0, 0],
      [1, 2],
      [1, 3],
      [2, 24],
    ] as const)
      await doJob(world, escalateClock, { caseId, clockId, step }, after(due + hours));
    const { entries, tasks } = await world.as("agent").query(readCase, { caseId });
    expect(entries.map(({ text }) => text).filter((text) => text.includes("升级"))).toEqual([
      "时限「结案」超时 0 分钟,已升级至班组长",
      "时限「结案」超时 2 小时,已升级至运营主管",
      "时限「结案」超时 24 小时,已升级至业务主管",
    ]);
    const escalation = tasks.find(({ elementId }) => elementId === "escalation");
    expect(escalation).toMatchObject({ name: "超时升级:结案", state: "open" });
    const { rows } = await world.as("manager").query(listTasks, { view: "mine" });
    expect(rows.map(({ id }) => id)).toContain(escalation?.id);
    const taskId = escalation?.id ?? "";
    await expect(world.as("agent").command(completeTask, { taskId, answer: "我来" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await world.as("manager").command(completeTask, { taskId, answer: "已协调计费与合作方" });
    const view = await world.as("agent").query(readCase, { caseId });
    expect(view.status).toBe("open");
    expect(view.tasks.find(({ id }) => id === taskId)).toMatchObject({
      state: "completed",
      answer: "已协调计费与合作方",
    });
  });
});

test("a clock explains itself: agreement, days, pauses, extensions and what it was before", async () => {
  const { clockId } = await complaintWith("计费核查");
  await world.as("billing").command(pauseClock, { clockId, ...pause }, { now: after(1) });
  await world.as("billing").command(resumeClock, { clockId }, { now: after(3) });
  await world.as("billing").command(askExtension, { clockId, by: "PT1H", reason: "检修" }, { now: after(4) });
  await world.as("lead").command(judgeExtension, { clockId, approve: true }, { now: after(5) });
  const told = await world.as("agent").query(explainClock, { clockId });
  expect(told.agreement).toMatchObject({ id: "ola-billing", version: 1 });
  expect(told.sentences.zh).toEqual([
    "依据协议「计费中心协同协议」",
    "自派出 2026-11-21 10:00 起按自然时计 8 小时",
    "获准延期 1 小时",
    "暂停 2026-11-21 11:00 至 2026-11-21 13:00,不计",
    "于 2026-11-21 21:00 到期",
  ]);
  expect(told.sentences.en.at(-1)).toBe("Due 2026-11-21 21:00");
  expect(told.history.map(({ kind, dueAfter }) => [kind, dueAfter])).toEqual([
    ["started", after(8).toISOString()],
    ["paused", after(8).toISOString()],
    ["resumed", after(10).toISOString()],
    ["extension-asked", after(10).toISOString()],
    ["extension-approved", after(11).toISOString()],
  ]);
  await expect(world.as("otherAgent").query(explainClock, { clockId })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
