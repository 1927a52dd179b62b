import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import {
  addEntry,
  addInformation,
  answerShare,
  claimTask,
  complaint,
  complete,
  completeTask,
  listCases,
  listMyCases,
  listShares,
  listTasks,
  openCase,
  openComplaint,
  openTask,
  readCase,
  readShare,
  releaseTask,
  SECRET,
  shareOf,
  withdrawCase,
} from "./testing/complaint.ts";

let world: World;
let caseId: string;
let number: string;
beforeAll(async () => {
  world = await openWorld();
  ({ id: caseId, number } = await openComplaint(world));
  await complete(world, "billing", caseId, "billingCheck", { answer: SECRET });
  await world.as("agent").command(addEntry, { caseId, visibility: "internal", text: SECRET });
  await world.as("agent").command(addEntry, { caseId, visibility: "parties", text: "陈晓燕 13812346620 催办" });
  await world.as("agent").command(addEntry, { caseId, visibility: "customer", text: "正在核实" });
});

/** How a call ends, with the id in it left out. */
async function ending(call: Promise<unknown>, id: string): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    const { code, reason, message } = error as { code: string; reason: string; message: string };
    return { code, reason, message: message.replaceAll(id, "?") };
  }
}

describe("a partner", () => {
  test("sees exactly the keys of its share", async () => {
    const { id: shareId } = await shareOf(world, number);
    const view = await world.as("partner").query(readShare, { shareId });
    expect(Object.keys(view).sort()).toEqual([
      "caseNumber",
      "dueAt",
      "fields",
      "history",
      "id",
      "outcomes",
      "returnsLeft",
      "sharedAt",
      "state",
      "taskName",
      "title",
    ]);
    expect(view.fields.map(({ key }) => key)).toEqual([
      "number",
      "product",
      "problem",
      "phone",
      "archive",
      "request",
      "due",
    ]);
    expect(view.fields.find(({ key }) => key === "phone")?.text).toBe("138****6620");
    const everything = JSON.stringify(view);
    for (const hidden of ["陈晓燕", "13812346620", "k-chen", SECRET, "p-lin"]) expect(everything).not.toContain(hidden);
    expect(view.history.map(({ text }) => text)).toEqual(["客户 *** 催办"]);
  });

  test("reads no table of cases but its shares, even past the first gate", async () => {
    const counts = await world.admin(async (client) => {
      await client.query("begin");
      await client.query("set local role q_partner; set local app.tenant_id='gd'; set local app.partner_id='yueting'");
      const { rows } = await client.query("select count(*)::int as n from case_share");
      const refused: string[] = [];
      for (const table of ["service_case", "task", "case_entry", "case_clock", "process_instance", "case_step"]) {
        await client.query("savepoint s");
        await client.query(`select 1 from ${table}`).catch(() => refused.push(table));
        await client.query("rollback to s");
      }
      await client.query("rollback");
      return { shares: rows[0].n, refused };
    });
    expect(counts).toEqual({
      shares: 1,
      refused: ["service_case", "task", "case_entry", "case_clock", "process_instance", "case_step"],
    });
  });

  test("does not learn of another partner's share: a foreign id is an unknown one", async () => {
    const { id } = await shareOf(world, number);
    for (const shareId of [id, "no-such-share"]) {
      const read = await ending(world.as("otherPartner").query(readShare, { shareId }), shareId);
      expect(read).toMatchObject({ code: "NOT_FOUND", reason: "not-found" });
      const answer = { shareId, outcome: "answered" as const, text: "替你答" };
      expect(await ending(world.as("otherPartner").command(answerShare, answer), shareId)).toEqual(read);
    }
    expect((await world.as("otherPartner").query(listShares, {})).rows).toEqual([]);
  });
});

describe("a customer", () => {
  test("follows his case without a word of what is internal", async () => {
    const { cases } = await world.as("customer").query(listMyCases, {});
    expect(cases).toHaveLength(1);
    expect(cases[0]?.messages.map(({ from, text }) => [from, text])).toEqual([["us", "正在核实"]]);
    const everything = JSON.stringify(cases);
    for (const hidden of [SECRET, "催办", "p-lin", "林悦", "billing", "悦听科技"])
      expect(everything).not.toContain(hidden);
  });

  test("adds information to his own case only", async () => {
    await world.as("customer").command(addInformation, { caseId, text: "补充:扣费短信截图" });
    const own = await world.as("customer").query(listMyCases, {});
    expect(own.cases[0]?.messages.at(-1)).toMatchObject({ from: "me", text: "补充:扣费短信截图" });
    expect((await world.as("otherCustomer").query(listMyCases, {})).cases).toEqual([]);
    for (const id of [caseId, "no-such-case"]) {
      const adding = world.as("otherCustomer").command(addInformation, { caseId: id, text: "看看" });
      expect(await ending(adding, id)).toEqual({ code: "NOT_FOUND", reason: "not-found", message: "not found" });
      const withdrawing = world.as("otherCustomer").command(withdrawCase, { caseId: id });
      expect(await ending(withdrawing, id)).toEqual({ code: "NOT_FOUND", reason: "not-found", message: "not found" });
    }
  });

  test("withdraws while there is no result: tasks, clocks and shares end, once", async () => {
    const opened = await openComplaint(world, { customerId: "k-zhou", customerName: "周建国" });
    await world.as("otherCustomer").command(withdrawCase, { caseId: opened.id, reason: "已自行解决" });
    const view = await world.as("agent").query(readCase, { caseId: opened.id });
    expect(view.status).toBe("withdrawn");
    expect(view.tasks.filter(({ state }) => state === "open")).toEqual([]);
    expect(view.clocks.every(({ endedAt, breached }) => endedAt !== null && !breached)).toBe(true);
    expect((await shareOf(world, opened.number)).state).toBe("closed");
    const again = world.as("otherCustomer").command(withdrawCase, { caseId: opened.id });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("staff", () => {
  const strangers: CastName[] = ["otherAgent", "network", "foreignAgent", "foreignManager"];

  test("who has no part in a case finds it as unknown as one that is not there", async () => {
    const { id: taskId } = await openTask(world, caseId, "followUp");
    for (const who of strangers) {
      for (const [real, unreal] of [[caseId, "no-such-case"]] as const) {
        const known = await ending(world.as(who).query(readCase, { caseId: real }), real);
        expect(known).toMatchObject({ code: "NOT_FOUND" });
        expect(await ending(world.as(who).query(readCase, { caseId: unreal }), unreal)).toEqual(known);
        const entry = { visibility: "internal" as const, text: "看看" };
        expect(await ending(world.as(who).command(addEntry, { caseId: real, ...entry }), real)).toEqual(known);
        expect(await ending(world.as(who).command(claimTask, { taskId }), taskId)).toEqual(known);
        expect(await ending(world.as(who).command(releaseTask, { taskId }), taskId)).toEqual(known);
        expect(await ending(world.as(who).command(completeTask, { taskId, answer: "代办" }), taskId)).toEqual(known);
      }
    }
  });

  test("each role finds the case by its own breadth, and a department by its task", async () => {
    const seen = async (who: CastName) =>
      (await world.as(who).query(listCases, { text: number })).rows.map((row) => row.number);
    for (const who of ["agent", "lead", "manager", "business", "executive"] as const)
      expect([who, await seen(who)]).toEqual([who, [number]]);
    for (const who of ["otherAgent", "foreignManager"] as const) expect([who, await seen(who)]).toEqual([who, []]);
    expect((await world.as("billing").query(readCase, { caseId })).number).toBe(number);
    await expect(world.as("billing").query(listCases, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a department works on its task but does not speak to the customer", async () => {
    const entry = { caseId, visibility: "customer" as const, text: "我是计费" };
    await expect(world.as("billing").command(addEntry, entry)).rejects.toMatchObject({ reason: "owner-speaks" });
    const { id } = await openComplaint(world);
    const telling = complete(world, "billing", id, "billingCheck", { customerText: "我是计费" });
    await expect(telling).rejects.toMatchObject({ reason: "owner-speaks" });
  });

  test("the team lead sees the owner's task and cannot complete it for him", async () => {
    const { id: taskId } = await openTask(world, caseId, "followUp");
    const answer = world.as("lead").command(completeTask, { taskId, answer: "代办" });
    await expect(answer).rejects.toMatchObject({ code: "FORBIDDEN", reason: "not-your-task" });
  });

  test("an inbox pages by the time that is left, without a row twice or never", async () => {
    for (let count = 0; count < 5; count += 1) await openComplaint(world, { title: `分页 ${count}` });
    const all = await world.as("billing").query(listTasks, { view: "team", limit: 200 });
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await world.as("billing").query(listTasks, { view: "team", limit: 2, ...(after ? { after } : {}) });
      paged.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(all.rows.map(({ id }) => id));
    expect(new Set(paged).size).toBe(paged.length);
    const due = all.rows.map((row) => row.dueAt ?? "");
    expect(due).toEqual([...due].sort());
    expect(all.rows.every(({ mine, customerName }) => mine && customerName !== "")).toBe(true);
    const done = await world.as("billing").query(listTasks, { view: "done" });
    expect(done.rows.map(({ caseNumber, mine }) => [caseNumber, mine])).toEqual([[number, false]]);
    await expect(world.as("billing").query(listTasks, { after: "nonsense" })).rejects.toMatchObject({
      reason: "bad-cursor",
    });
  });

  test("a case needs a customer and a partner that exist, in the opener's own company", async () => {
    for (const told of [{ customerId: "no-such" }, { partnerId: "no-such" }])
      await expect(world.as("agent").command(openCase, complaint(told))).rejects.toMatchObject({ code: "NOT_FOUND" });
    const foreign = world.as("foreignAgent").command(openCase, complaint());
    await expect(foreign).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(world.as("agent").command(openCase, complaint({ kind: "imported" }))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});
