import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import {
  answerShare,
  claimTask,
  completeTask,
  factsOf,
  openComplaint,
  openTask,
  readCase,
  releaseTask,
  shareOf,
} from "./testing/complaint.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const refused = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));

test("of two people completing at once one wins and the other is told who it was", async () => {
  for (let round = 0; round < 8; round += 1) {
    const { id: caseId } = await openComplaint(world);
    const { id: taskId } = await openTask(world, caseId, "billingCheck");
    const tries = (["billing", "billing2", "billing", "billing2"] as const).map((who) =>
      world.as(who).command(completeTask, { taskId, answer: `${who} 已查` }),
    );
    const losers = refused(await Promise.allSettled(tries));
    expect(losers).toHaveLength(3);
    for (const loser of losers) expect(loser).toMatchObject({ code: "CONFLICT", reason: "already-done" });
    const { tasks, entries } = await world.as("agent").query(readCase, { caseId });
    const winner = tasks.find(({ id }) => id === taskId);
    expect(winner?.state).toBe("completed");
    expect((losers[0] as Error).message).toContain(winner?.assigneeName);
    expect(entries.filter(({ text }) => text.endsWith("已查"))).toHaveLength(1);
    expect(await factsOf(world, "step", ["steps"], caseId)).toEqual({ steps: 2 });
  }
});

test("two different tasks of a case completed at once both count, and the join sees both", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id: caseId, number } = await openComplaint(world);
    const { id: taskId } = await openTask(world, caseId, "billingCheck");
    const { id: shareId } = await shareOf(world, number);
    await Promise.all([
      world.as("billing").command(completeTask, { taskId, answer: "已核查" }),
      world.as("partner").command(answerShare, { shareId, outcome: "answered", text: "已核实" }),
    ]);
    expect((await openTask(world, caseId, "reply")).name).toBe("退费并答复");
  }
});

test("two colleagues of the partner answering at once: one answer stands", async () => {
  const { number } = await openComplaint(world);
  const { id: shareId } = await shareOf(world, number);
  const results = await Promise.allSettled([
    world.as("partner").command(answerShare, { shareId, outcome: "answered", text: "已核实" }),
    world.as("partnerManager").command(answerShare, { shareId, outcome: "returned", text: "不属实" }),
  ]);
  expect(refused(results)).toMatchObject([{ code: "CONFLICT" }]);
});

test("of two people claiming at once one has the task; only he puts it back", async () => {
  const { id: caseId } = await openComplaint(world);
  const { id: taskId } = await openTask(world, caseId, "billingCheck");
  const results = await Promise.allSettled([
    world.as("billing").command(claimTask, { taskId }),
    world.as("billing2").command(claimTask, { taskId }),
  ]);
  expect(refused(results)).toMatchObject([{ code: "CONFLICT", reason: "already-claimed" }]);
  const { assigneeId } = await openTask(world, caseId, "billingCheck");
  const [holder, other] =
    assigneeId === "p-he" ? (["billing", "billing2"] as const) : (["billing2", "billing"] as const);
  await expect(world.as(other).command(completeTask, { taskId, answer: "抢办" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(world.as(other).command(releaseTask, { taskId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await world.as(holder).command(releaseTask, { taskId });
  await world.as(other).command(claimTask, { taskId });
  expect((await openTask(world, caseId, "billingCheck")).assigneeId).not.toBe(assigneeId);
});
