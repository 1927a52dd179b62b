import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { breachClock } from "./breach-clock.ts";
import { closeUnrated } from "./close-unrated.ts";
import { fireTimer } from "./fire-timer.ts";
import { workflowProcedures } from "./index.ts";
import {
  answerShare,
  complete,
  doJob,
  factsOf,
  openComplaint,
  openTask,
  readCase,
  shareOf,
} from "./testing/complaint.ts";

const HOUR = 3_600_000;
let world: World;
const opened = new Date("2026-11-21T02:00:00.000Z");
const after = (hours: number) => new Date(opened.getTime() + hours * HOUR);
beforeAll(async () => {
  world = await openWorld();
});

const elements = async (caseId: string) =>
  (await world.as("agent").query(readCase, { caseId })).tasks
    .filter(({ state }) => state === "open")
    .map((t) => t.elementId);
const clockOf = async (caseId: string, label: string) => {
  const { clocks } = await world.as("agent").query(readCase, { caseId });
  const clock = clocks.find((one) => one.label === label);
  if (!clock) throw new Error(`there is no clock ${label}`);
  return clock;
};
const timers = async (caseId: string) => {
  const found = await world.admin((client) =>
    client.query<{ number: number }>("select number from case_timer where case_id = $1", [caseId]),
  );
  return found.rows.map(({ number }) => number);
};
const jobs = async (key: string) => {
  const found = await world.admin((client) =>
    client.query<{ run_at: Date }>("select run_at from graphile_worker.jobs where key like $1", [`%${key}`]),
  );
  return found.rows.map(({ run_at }) => run_at.toISOString());
};

describe("timers", () => {
  test("a timer job waits for the due time and fires once, however late it comes", async () => {
    const { id: caseId } = await openComplaint(world, {}, opened);
    const [number = 0] = await timers(caseId);
    expect(await jobs(`workflow.timer:${caseId}-${number}`)).toEqual([after(24).toISOString()]);
    await doJob(world, fireTimer, { caseId, number }, after(23));
    expect(await elements(caseId)).not.toContain("tellProgress");
    await doJob(world, fireTimer, { caseId, number }, after(30));
    await doJob(world, fireTimer, { caseId, number }, after(31));
    expect((await elements(caseId)).filter((id) => id === "tellProgress")).toHaveLength(1);
    expect(await timers(caseId)).toEqual([]);
  });

  test("a timer that was cleared does nothing when its job comes", async () => {
    const { id: caseId } = await openComplaint(world, {}, opened);
    const [number = 0] = await timers(caseId);
    await complete(world, "agent", caseId, "followUp", { now: after(1) });
    await doJob(world, fireTimer, { caseId, number }, after(24));
    expect(await elements(caseId)).toEqual(["billingCheck", "partnerCheck"]);
  });

  test("jobs of two servers firing the same timer at once fire it once", async () => {
    const { id: caseId } = await openComplaint(world, {}, opened);
    const [number = 0] = await timers(caseId);
    await Promise.all([1, 2, 3].map(() => doJob(world, fireTimer, { caseId, number }, after(25))));
    expect((await elements(caseId)).filter((id) => id === "tellProgress")).toHaveLength(1);
  });
});

describe("clocks", () => {
  test("a clock breaks once at its due time, with a fact at that time, an event and a line in the case", async () => {
    const { id: caseId } = await openComplaint(world, {}, opened);
    const clock = await clockOf(caseId, "合作方核实");
    expect(clock.explanation).toBe("自派出 2026-11-21 10:00 起按自然时计 4 小时,于 2026-11-21 14:00 到期");
    expect(await jobs(`workflow.clock:${clock.id}`)).toEqual([after(4).toISOString()]);
    await doJob(world, breachClock, { caseId, clockId: clock.id }, after(3));
    expect((await clockOf(caseId, "合作方核实")).breached).toBe(false);
    for (const hours of [4, 5]) await doJob(world, breachClock, { caseId, clockId: clock.id }, after(hours));
    const { entries } = await world.as("agent").query(readCase, { caseId });
    expect(entries.map(({ text }) => text)).toEqual(["时限「合作方核实」已超时(悦听科技)"]);
    const facts = await world.admin((client) =>
      client.query("select at, variant, partner_id, due, met, breached from fact_clock where ref_id = $1", [caseId]),
    );
    expect(facts.rows).toEqual([{ at: after(4), variant: "ola", partner_id: "yueting", due: 1, met: 0, breached: 1 }]);
    const events = await world.admin((client) =>
      client.query("select owner_id, partner_id from event where type = 'workflow.clock-breached' and subject = $1", [
        caseId,
      ]),
    );
    expect(events.rows).toEqual(
      expect.arrayContaining([
        { owner_id: "p-lin", partner_id: null },
        { owner_id: null, partner_id: "yueting" },
      ]),
    );
  });

  test("an answer after the due time breaks the clock even when its job has not come yet", async () => {
    const { id: caseId } = await openComplaint(world, {}, opened);
    await complete(world, "billing", caseId, "billingCheck", { now: after(9) });
    const clock = await clockOf(caseId, "计费核查");
    expect(clock).toMatchObject({ breached: true, endedAt: after(9).toISOString() });
    await doJob(world, breachClock, { caseId, clockId: clock.id }, after(9));
    expect(await factsOf(world, "clock", ["due", "met", "breached"], caseId)).toEqual({ due: 1, met: 0, breached: 1 });
  });

  test("a clock that was kept does not break when its job comes", async () => {
    const { id: caseId } = await openComplaint(world, {}, opened);
    await complete(world, "billing", caseId, "billingCheck", { now: after(1) });
    const clock = await clockOf(caseId, "计费核查");
    await doJob(world, breachClock, { caseId, clockId: clock.id }, after(8));
    expect(await factsOf(world, "clock", ["due", "met", "breached"], caseId)).toEqual({ due: 1, met: 1, breached: 0 });
  });
});

test("a solved case that nobody rates closes after 72 hours, in the time of its answer", async () => {
  const { id: caseId, number } = await openComplaint(world, {}, opened);
  const { id: shareId } = await shareOf(world, number);
  await world.as("partner").command(answerShare, { shareId, outcome: "answered", text: "已核实" }, { now: after(1) });
  await complete(world, "billing", caseId, "billingCheck", { now: after(2) });
  await complete(world, "agent", caseId, "reply", { answer: "已退费", now: after(3) });
  const [number72 = 0, ...others] = await timers(caseId);
  expect(others).toEqual([]);
  expect(await jobs(`workflow.timer:${caseId}-${number72}`)).toEqual([after(75).toISOString()]);
  expect(await jobs(`workflow.close:${caseId}`)).toEqual([]);
  await doJob(world, fireTimer, { caseId, number: number72 }, after(75));
  await doJob(world, fireTimer, { caseId, number: number72 }, after(76));
  const view = await world.as("agent").query(readCase, { caseId });
  expect(view).toMatchObject({ status: "closed", closedAt: after(75).toISOString(), result: "已退费" });
  expect(view.entries.filter(({ visibility }) => visibility === "customer").map(({ text }) => text)).toEqual([
    "已退费",
  ]);
  expect(await factsOf(world, "case", ["closed", "resolution_ms", "closed_in_time"], caseId)).toEqual({
    closed: 1,
    resolution_ms: 3 * HOUR,
    closed_in_time: 1,
  });
});

test("a case of a version that does not count the 72 hours itself is closed by the clock of the house", async () => {
  const old = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:quintet="http://quintet.dev/schema/bpmn" id="d" targetNamespace="t">
    <bpmn:message id="ratedMessage" name="rated" />
    <bpmn:process id="consultation" name="咨询" isExecutable="true">
      <bpmn:startEvent id="opened" /><bpmn:userTask id="reply" name="答复" quintet:party="owner" />
      <bpmn:intermediateCatchEvent id="rating"><bpmn:messageEventDefinition messageRef="ratedMessage" /></bpmn:intermediateCatchEvent>
      <bpmn:endEvent id="closed" />
      <bpmn:sequenceFlow id="a" sourceRef="opened" targetRef="reply" /><bpmn:sequenceFlow id="b" sourceRef="reply" targetRef="rating" />
      <bpmn:sequenceFlow id="c" sourceRef="rating" targetRef="closed" />
    </bpmn:process></bpmn:definitions>`;
  await world.as("manager").command(workflowProcedures.deployDefinition, { xml: old, note: "", basedOn: 1 });
  const { id: caseId } = await openComplaint(world, { kind: "consultation", partnerId: null }, opened);
  await complete(world, "agent", caseId, "reply", { answer: "已说明", now: after(1) });
  expect(await jobs(`workflow.close:${caseId}`)).toEqual([after(73).toISOString()]);
  await doJob(world, closeUnrated, { caseId }, after(73));
  await doJob(world, closeUnrated, { caseId }, after(74));
  const view = await world.as("agent").query(readCase, { caseId });
  expect(view).toMatchObject({ status: "closed", closedAt: after(73).toISOString(), result: "已说明" });
});

test("a case that was waited for does not run backwards in time", async () => {
  const { id: caseId } = await openComplaint(world, {}, opened);
  await complete(world, "agent", caseId, "followUp", { now: after(2) });
  await complete(world, "billing", caseId, "billingCheck", { now: after(1) });
  const { spans } = await world.as("agent").query(readCase, { caseId });
  expect(spans.find(({ name }) => name === "计费核查")?.until).toBe(after(2).toISOString());
});

test("the owner's reminder is his to do", async () => {
  const { id: caseId } = await openComplaint(world, {}, opened);
  const [number = 0] = await timers(caseId);
  await doJob(world, fireTimer, { caseId, number }, after(24));
  expect(await openTask(world, caseId, "tellProgress")).toMatchObject({ mine: true, assigneeId: "p-lin" });
});
