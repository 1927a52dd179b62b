import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import type { ListTasks } from "../contract/task.ts";
import { backfillCaseWords } from "./backfill-case-words.ts";
import { workflowProcedures } from "./router.ts";
import {
  claimTask,
  completeTask,
  factsOf,
  listTasks,
  openComplaint,
  openTask,
  readCase,
  releaseTask,
} from "./testing/complaint.ts";

const { bulkTasks, delegateTask, transferTask, returnDelegated, listTakers } = workflowProcedures;
const { addSigner, signTask, withdrawSigner, listSigners } = workflowProcedures;
const { listFilters, saveFilter, deleteFilter, watchCase } = workflowProcedures;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const inbox = async (who: CastName, asked: z.input<typeof ListTasks> = {}) =>
  (await world.as(who).query(listTasks, { limit: 200, ...asked })).rows;
const ids = async (who: CastName, asked: z.input<typeof ListTasks> = {}) =>
  (await inbox(who, asked)).map(({ id }) => id);
const billingTask = async () => {
  const { id: caseId } = await openComplaint(world);
  return { caseId, taskId: (await openTask(world, caseId, "billingCheck")).id };
};

describe("the views of an inbox", () => {
  test("what waits for my role is mine to take, what is taken is assigned, what is done is done", async () => {
    const { taskId } = await billingTask();
    expect(await ids("billing", { view: "roles" })).toContain(taskId);
    expect(await ids("billing", { view: "mine" })).toContain(taskId);
    expect(await ids("billing", { view: "assigned" })).not.toContain(taskId);
    await world.as("billing").command(claimTask, { taskId });
    expect(await ids("billing", { view: "assigned" })).toContain(taskId);
    for (const view of ["roles", "mine", "assigned"] as const)
      expect(await ids("billing2", { view })).not.toContain(taskId);
    expect(await ids("billing2", { view: "team" })).toContain(taskId);
    expect(await ids("network", { view: "team" })).not.toContain(taskId);
    await world.as("billing").command(completeTask, { taskId, answer: "已核查" });
    expect(await ids("billing", { view: "done" })).toContain(taskId);
    expect(await ids("billing2", { view: "done" })).not.toContain(taskId);
  });

  test("watched shows work of cases I watch, and only what I may see anyway", async () => {
    const { caseId, taskId } = await billingTask();
    await world.as("lead").command(watchCase, { caseId, watching: true });
    const watched = await inbox("lead", { view: "watched" });
    expect(watched.map((row) => row.elementId)).toContain("followUp");
    expect(watched.map(({ id }) => id)).not.toContain(taskId);
  });

  test("filters narrow by grade, kind, party, due time and words, and a word of somebody else's case finds nothing", async () => {
    const { id: caseId, number } = await openComplaint(world, {
      title: "彩铃自动续订",
      customerName: "欧阳明月",
      grade: "major",
    });
    const taskId = (await openTask(world, caseId, "billingCheck")).id;
    const running = number.slice(number.lastIndexOf("-") + 1);
    for (const text of ["彩铃", "自动续订", "欧阳 彩铃", number, number.toLowerCase(), running, "计费核查 欧阳"])
      expect([text, await ids("billing", { view: "team", text })]).toEqual([text, [taskId]]);
    for (const text of ["彩铃 没有", "%", "_铃", "续订自动"])
      expect(await ids("billing", { view: "team", text })).toEqual([]);
    expect(await ids("network", { view: "team", text: "彩铃" })).toEqual([]);
    expect(await ids("foreignManager", { view: "team", text: "彩铃" })).toEqual([]);
    expect(await ids("billing", { view: "team", grade: "major" })).toEqual([taskId]);
    expect(await ids("billing", { view: "team", kind: "query" })).toEqual([]);
    expect(await ids("billing", { view: "team", partyKind: "arbiter" })).toEqual([]);
    expect(await ids("billing", { view: "team", text: "彩铃", overdue: true })).toEqual([]);
    const late = new Date(Date.now() + 30 * 86_400_000).toISOString();
    expect(await ids("billing", { view: "team", text: "彩铃", dueBefore: late })).toEqual([taskId]);
  });

  test("pages follow each other without gap or double, also where several parts are one inbox", async () => {
    for (let n = 0; n < 6; n += 1) await billingTask();
    const [, second] = await ids("billing", { view: "roles" });
    await world.as("billing").command(claimTask, { taskId: second ?? "" });
    const whole = await ids("billing");
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await world.as("billing").query(listTasks, { limit: 2, ...(after ? { after } : {}) });
      paged.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(whole);
    const ranks = (await inbox("billing")).map(({ dueAt }) => dueAt ?? "");
    expect(ranks).toEqual(ranks.toSorted());
  });
});

describe("claiming", () => {
  test("of two who take a task at once one has it, the other reads whose it is", async () => {
    const { taskId } = await billingTask();
    const both = await Promise.allSettled(
      (["billing", "billing2"] as const).map((who) => world.as(who).command(claimTask, { taskId })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((one) => one.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "CONFLICT", reason: "already-claimed" });
    expect(lost?.reason.message).toMatch(/^(何敏|高翔) has taken this task$/);
  });

  test("many at once tells the result of each, and what is refused stops nothing", async () => {
    const [one, two, three] = [await billingTask(), await billingTask(), await billingTask()];
    await world.as("billing2").command(claimTask, { taskId: two.taskId });
    const taskIds = [one.taskId, two.taskId, "no-such-task", three.taskId];
    const { results } = await world.as("billing").command(bulkTasks, { taskIds, action: "claim" });
    expect(results.map(({ reason }) => reason)).toEqual([null, "already-claimed", "not-found", null]);
    expect(results[1]?.sentence).toContain("高翔");
    const moved = { taskIds: [one.taskId, three.taskId], action: "transfer" as const, toId: "p-gao", reason: "换班" };
    const given = await world.as("billing").command(bulkTasks, moved);
    expect(given.results.map(({ reason }) => reason)).toEqual([null, null]);
    expect(await ids("billing2", { view: "assigned" })).toEqual(expect.arrayContaining([one.taskId, three.taskId]));
    const back = await world.as("billing2").command(bulkTasks, { taskIds: moved.taskIds, action: "release" });
    expect(back.results.every(({ reason }) => reason === null)).toBe(true);
    await expect(world.as("billing").command(bulkTasks, { taskIds: ["a"], action: "transfer" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(
      world
        .as("billing")
        .command(bulkTasks, { taskIds: Array.from({ length: 201 }, (_, n) => `t${n}`), action: "claim" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("giving work away", () => {
  test("delegated it stays mine in name, he works it in my name, and it comes back when he gives it back", async () => {
    const { caseId, taskId } = await billingTask();
    await world.as("billing").command(claimTask, { taskId });
    expect((await world.as("billing").query(listTakers, { taskId })).people.map(({ id }) => id)).toEqual(["p-gao"]);
    await world.as("billing").command(delegateTask, { taskId, toId: "p-gao", note: "我去开会" });
    expect(await ids("billing", { view: "delegated" })).toContain(taskId);
    expect(await ids("billing", { view: "assigned" })).not.toContain(taskId);
    const row = (await inbox("billing2", { view: "assigned" })).find(({ id }) => id === taskId);
    expect(row).toMatchObject({ forName: "何敏", mine: true });
    await expect(world.as("billing2").command(releaseTask, { taskId })).rejects.toMatchObject({
      reason: "already-delegated",
    });
    await expect(
      world.as("billing2").command(transferTask, { taskId, toId: "p-he", reason: "不要" }),
    ).rejects.toMatchObject({ reason: "already-delegated" });
    await world.as("billing2").command(returnDelegated, { taskId, note: "已初查" });
    expect(await ids("billing", { view: "assigned" })).toContain(taskId);
    await expect(world.as("billing2").command(returnDelegated, { taskId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await world.as("billing").command(delegateTask, { taskId, toId: "p-gao" });
    await world.as("billing2").command(completeTask, { taskId, answer: "查完了" });
    const { entries, tasks } = await world.as("agent").query(readCase, { caseId });
    expect(entries.map(({ text }) => text)).toContain("查完了(代何敏)");
    expect(tasks.find(({ id }) => id === taskId)).toMatchObject({ assigneeName: "高翔", forName: "何敏" });
  });

  test("who delegated takes it back himself", async () => {
    const { taskId } = await billingTask();
    await world.as("billing").command(delegateTask, { taskId, toId: "p-gao" });
    await world.as("billing").command(returnDelegated, { taskId });
    expect(await ids("billing", { view: "assigned" })).toContain(taskId);
    expect(await ids("billing", { view: "delegated" })).not.toContain(taskId);
  });

  test("only to those who could see it anyway, by those whose it is", async () => {
    const { caseId, taskId } = await billingTask();
    for (const toId of ["p-qin", "p-lin", "p-ye", "p-yue", "nobody", "p-he"]) {
      const transferring = world.as("billing").command(transferTask, { taskId, toId, reason: "转" + "交" });
      if (toId === "p-he") await transferring;
      else await expect(transferring).rejects.toMatchObject({ code: "UNPROCESSABLE", reason: "cannot-take" });
    }
    await expect(
      world.as("billing2").command(transferTask, { taskId, toId: "p-gao", reason: "我来办" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    for (const who of ["network", "otherAgent", "foreignManager"] as const)
      await expect(world.as(who).command(delegateTask, { taskId, toId: "p-gao" })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    await world.as("billing").command(transferTask, { taskId, toId: "p-gao", reason: "调岗" });
    expect(await factsOf(world, "step", ["reassigned"], caseId)).toEqual({ reassigned: 1 });
    expect(await ids("billing2", { view: "assigned" })).toContain(taskId);
    expect(await ids("billing", { view: "delegated" })).not.toContain(taskId);
  });
});

describe("a second signature", () => {
  test("is asked of another person, and until he confirms the task is not completed", async () => {
    const { taskId } = await billingTask();
    await world.as("billing").command(claimTask, { taskId });
    const { id } = await world.as("billing").command(addSigner, { taskId, signerId: "p-zhao", note: "金额较大" });
    await expect(world.as("billing").command(completeTask, { taskId, answer: "退 150 元" })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "signature-missing",
    });
    expect(await ids("manager", { view: "to-sign" })).toEqual([taskId]);
    expect((await world.as("manager").query(listSigners, { taskId })).signers).toMatchObject([
      { id, state: "waiting" },
    ]);
    await expect(
      world.as("billing").command(signTask, { signerRowId: id, confirm: true, answer: "" }),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await world.as("manager").command(signTask, { signerRowId: id, confirm: true, answer: "同意" });
    await expect(
      world.as("manager").command(signTask, { signerRowId: id, confirm: true, answer: "" }),
    ).rejects.toMatchObject({
      reason: "already-done",
    });
    await world.as("billing").command(completeTask, { taskId, answer: "退 150 元" });
    expect(await ids("manager", { view: "to-sign" })).toEqual([]);
  });

  test("refused it needs a word why, and holds the task until who asked takes the request back", async () => {
    const { taskId } = await billingTask();
    const { id } = await world.as("billing").command(addSigner, { taskId, signerId: "p-gao" });
    const sign = (answer: string) =>
      world.as("billing2").command(signTask, { signerRowId: id, confirm: false, answer });
    await expect(sign("")).rejects.toMatchObject({ reason: "reason-required" });
    await sign("凭证不全");
    await expect(world.as("billing").command(completeTask, { taskId, answer: "退" })).rejects.toMatchObject({
      reason: "signature-missing",
    });
    await world.as("billing").command(withdrawSigner, { signerRowId: id });
    await world.as("billing").command(completeTask, { taskId, answer: "补了凭证" });
  });

  test("is not one's own, not a stranger's, and not asked twice", async () => {
    const { taskId } = await billingTask();
    for (const signerId of ["p-he", "p-ye", "p-yue", "nobody"])
      await expect(world.as("billing").command(addSigner, { taskId, signerId })).rejects.toMatchObject({
        reason: "cannot-sign",
      });
    await world.as("billing").command(addSigner, { taskId, signerId: "p-gao" });
    await expect(world.as("billing").command(addSigner, { taskId, signerId: "p-gao" })).rejects.toMatchObject({
      reason: "already-asked",
    });
    await expect(world.as("network").query(listSigners, { taskId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("saved filters", () => {
  test("are mine, or my team's when I share them, and only mine to change", async () => {
    const filter = { grade: "major" as const, overdue: true };
    const told = { name: "重大且超时", view: "mine" as const, filter };
    const { id } = await world.as("billing").command(saveFilter, told);
    expect((await world.as("billing2").query(listFilters, {})).filters).toEqual([]);
    await world.as("billing").command(saveFilter, { ...told, id, shared: true });
    expect((await world.as("billing2").query(listFilters, {})).filters).toMatchObject([
      { id, name: "重大且超时", filter, ownerName: "何敏", mine: false },
    ]);
    expect((await world.as("network").query(listFilters, {})).filters).toEqual([]);
    for (const who of ["billing2", "network", "foreignManager"] as const) {
      await expect(world.as(who).command(saveFilter, { ...told, id })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(world.as(who).command(deleteFilter, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await world.as("billing").command(deleteFilter, { id });
    expect((await world.as("billing").query(listFilters, {})).filters).toEqual([]);
  });
});

test("cases of an older database are made findable once, and nothing is written twice", async () => {
  await openComplaint(world, { title: "旧库里的工单", customerName: "上官云" });
  const words = async () => {
    const { rows } = await world.admin((client) =>
      client.query<{ n: number }>("select count(*)::int as n from case_word"),
    );
    return rows[0]?.n ?? 0;
  };
  const before = await words();
  await world.admin((client) => client.query("delete from case_word"));
  await world.work("gd", backfillCaseWords);
  expect(await words()).toBe(before);
  await world.work("gd", backfillCaseWords);
  expect(await words()).toBe(before);
  expect((await inbox("billing", { view: "team", text: "上官云 旧库" })).length).toBe(1);
});
