import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import {
  addEntry,
  answerShare,
  claimTask,
  complete,
  factsOf,
  listMyCases,
  listTasks,
  openComplaint,
  openTask,
  rate,
  readCase,
  readShare,
  SECRET,
  shareOf,
} from "./testing/complaint.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const steps = async () => {
  const { cases } = await world.as("customer").query(listMyCases, {});
  return cases[0]?.steps.map(({ label, state }) => `${label} ${state}`).join(", ");
};

describe("a complaint that crosses a company border", () => {
  test("goes from opening through return, arbitration and force to the customer's rating", async () => {
    const { id: caseId, number } = await openComplaint(world);
    expect(number).toMatch(/^GD-\d{6}-\d{4,}$/);
    expect(await steps()).toBe("已受理 done, 核查中 current, 合作方核实 current, 处理中 ahead, 已答复 ahead");

    const share = await shareOf(world, number);
    expect(share).toMatchObject({ state: "open", returnsLeft: 1, outcomes: ["answered", "returned"] });
    const reason = "订购流水显示为两次有效点击";
    const returned = await world
      .as("partner")
      .command(answerShare, { shareId: share.id, outcome: "returned", text: reason });
    expect(returned.state).toBe("returned");
    const waiting = world.as("partner").command(answerShare, { shareId: share.id, outcome: "answered", text: "再答" });
    await expect(waiting).rejects.toMatchObject({ code: "CONFLICT", reason: "arbitration-decides" });

    const inbox = await world.as("manager").query(listTasks, { view: "mine" });
    expect(inbox.rows.map(({ name, mine }) => [name, mine])).toEqual([["裁决", true]]);
    await complete(world, "manager", caseId, "arbitrate", { outcome: "forced", answer: "间隔 4 秒,责任在合作方" });

    const again = await shareOf(world, number);
    expect(again).toMatchObject({ id: share.id, state: "open", taskName: "裁决后再核实", returnsLeft: 0 });
    const second = world
      .as("partner")
      .command(answerShare, { shareId: share.id, outcome: "returned", text: "仍不认可" });
    await expect(second).rejects.toMatchObject({ reason: "arbitration-decides" });
    await world
      .as("partnerManager")
      .command(answerShare, { shareId: share.id, outcome: "answered", text: "确认重复,同意退费" });
    expect((await world.as("partner").query(readShare, { shareId: share.id })).history.map(({ text }) => text)).toEqual(
      [reason, "间隔 4 秒,责任在合作方", "确认重复,同意退费"],
    );

    const billing = await openTask(world, caseId, "billingCheck");
    await world.as("billing").command(claimTask, { taskId: billing.id });
    await complete(world, "billing", caseId, "billingCheck", { answer: SECRET });
    await world.as("agent").command(addEntry, { caseId, visibility: "customer", text: "正在为您核实" });
    const told = { answer: "已退 15 元", customerText: "重复扣的 15 元已退回话费账户" };
    expect(await complete(world, "agent", caseId, "reply", told)).toMatchObject({ caseClosed: false });

    const solved = await world.as("agent").query(readCase, { caseId });
    expect(solved).toMatchObject({ status: "solved", result: told.customerText, definitionKey: "complaint" });
    expect(solved.tasks.filter(({ state }) => state === "open")).toEqual([]);
    await rate(world, caseId);
    await rate(world, caseId);

    const closed = await world.as("agent").query(readCase, { caseId });
    expect(closed.status).toBe("closed");
    expect(closed.steps.every(({ state }) => state === "done")).toBe(true);
    expect(closed.path.nodes.closed).toBe("done");
    expect(closed.path.flows).toContain("forced");
    expect(closed.path.flows).not.toContain("returnAccepted");
    expect(closed.spans.map(({ party, name, outcome }) => [party, name, outcome])).toEqual([
      ["林悦", "受理·安抚", null],
      ["林悦", "跟进客户", null],
      ["计费中心", "计费核查", null],
      ["悦听科技", "合作方核实", "returned"],
      ["运营主管", "裁决", "forced"],
      ["悦听科技", "裁决后再核实", "answered"],
      ["林悦", "退费并答复", null],
    ]);
    expect(
      closed.clocks.map(({ label, kind, breached, endedAt }) => [label, kind, breached, endedAt !== null]),
    ).toEqual([
      ["结案", "sla", false, true],
      ["24 小时告知进展", "sla", false, true],
      ["计费核查", "ola", false, true],
      ["合作方核实", "ola", false, true],
      ["裁决", "ola", false, true],
      ["裁决后再核实", "ola", false, true],
      ["答复客户", "sla", false, true],
    ]);
    const caseFacts = ["opened", "closed", "backlog", "due", "closed_in_time", "answered_first_day"];
    expect(await factsOf(world, "case", caseFacts, caseId)).toEqual({
      opened: 1,
      closed: 1,
      backlog: 0,
      due: 1,
      closed_in_time: 1,
      answered_first_day: 1,
    });
    expect(await factsOf(world, "step", ["steps", "returned", "arbitrated"], caseId)).toEqual({
      steps: 7,
      returned: 1,
      arbitrated: 1,
    });
    expect(await factsOf(world, "clock", ["due", "met", "breached"], caseId)).toEqual({ due: 7, met: 7, breached: 0 });
  });

  test("without a partner nothing is shared", async () => {
    const { id: caseId } = await openComplaint(world, { partnerId: null });
    const { tasks } = await world.as("agent").query(readCase, { caseId });
    expect(tasks.map(({ elementId }) => elementId)).toEqual(["accept", "followUp", "billingCheck"]);
    const { rows } = await world.admin((client) =>
      client.query("select 1 from case_share where case_id = $1", [caseId]),
    );
    expect(rows).toEqual([]);
  });

  test("a task wants one of its outcomes, and a completion without it leaves no trace", async () => {
    const { id: caseId, number } = await openComplaint(world);
    const { id: shareId } = await shareOf(world, number);
    await world.as("partner").command(answerShare, { shareId, outcome: "returned", text: "不属于我方" });
    await expect(complete(world, "manager", caseId, "arbitrate")).rejects.toMatchObject({
      code: "BAD_REQUEST",
      reason: "outcome-required",
    });
    await expect(complete(world, "manager", caseId, "arbitrate", { outcome: "maybe" })).rejects.toMatchObject({
      reason: "unknown-outcome",
    });
    expect((await openTask(world, caseId, "arbitrate")).answer).toBeNull();
    await complete(world, "manager", caseId, "arbitrate", { outcome: "accepted" });
    expect(await shareOf(world, number)).toMatchObject({ state: "returned", outcomes: [] });
  });

  test("the same idempotency key opens one case", async () => {
    const input = { title: "重复点击", customerId: "k-chen", customerName: "陈晓燕", channel: "web-chat" };
    const { openCase } = await import("./testing/complaint.ts");
    const first = await world.as("agent").command(openCase, input, { key: "once" });
    expect(await world.as("agent").command(openCase, input, { key: "once" })).toEqual(first);
  });
});
