import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { fireTimer } from "./fire-timer.ts";
import {
  doJobs,
  gatherCases,
  linkCases,
  mergeCases,
  ofChen,
  open,
  reopenCase,
  splitCase,
  unlinkCases,
  unmergeCase,
  work,
} from "./testing/cases.ts";
import { doJob, factsOf, listTasks, rate, readCase } from "./testing/complaint.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const consult = async (who: CastName = "agent", told: Parameters<typeof open>[2] = {}) =>
  (await open(world, who, { kind: "consultation", ...ofChen, ...told })).id;
const view = (caseId: string, who: CastName = "agent") => world.as(who).query(readCase, { caseId });
const notFound = { code: "NOT_FOUND", reason: "not-found" };

/** Answers a consultation; its customer rates it, or not. */
async function finish(caseId: string, who: CastName = "agent", rated = true) {
  await work(world, who, caseId, "answer", { outcome: "answered", answer: "已解答" });
  if (rated) await rate(world, caseId);
}

describe("links", () => {
  test("are seen from both ends, made once, and ended from either", async () => {
    const [one, other] = [await consult(), await consult()];
    await world.as("agent").command(linkCases, { caseId: one, otherId: other, relation: "related" });
    expect((await view(one)).links).toMatchObject([{ caseId: other, relation: "related", direction: "to" }]);
    expect((await view(other)).links).toMatchObject([{ caseId: one, direction: "from" }]);
    const again = world.as("agent").command(linkCases, { caseId: other, otherId: one, relation: "related" });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT", reason: "already-linked" });
    await world.as("agent").command(unlinkCases, { caseId: other, otherId: one });
    expect((await view(one)).links).toEqual([]);
    const gone = world.as("agent").command(unlinkCases, { caseId: one, otherId: other });
    await expect(gone).rejects.toMatchObject(notFound);
  });

  test("a case is not its own part, nor part of two, nor of itself by way of others", async () => {
    const [a, b, c] = [await consult(), await consult(), await consult()];
    const child = (caseId: string, otherId: string) =>
      world.as("agent").command(linkCases, { caseId, otherId, relation: "child" });
    await expect(child(a, a)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await child(a, b);
    await child(b, c);
    await expect(child(c, a)).rejects.toMatchObject({ reason: "ring-of-cases" });
    const d = await consult();
    await expect(child(d, b)).rejects.toMatchObject({ reason: "part-of-another" });
  });

  test("show no title of a case their reader does not see, only that there is one", async () => {
    const [mine, foreign] = [await consult(), await consult("otherAgent", { title: "别班的工单" })];
    await world.as("manager").command(linkCases, { caseId: mine, otherId: foreign, relation: "related" });
    const seen = await view(mine);
    expect([seen.links, seen.hiddenLinks]).toEqual([[], 1]);
    expect(JSON.stringify(seen)).not.toContain("别班的工单");
    expect((await view(mine, "manager")).links).toMatchObject([{ title: "别班的工单" }]);
  });

  test("need a right to change, not only to read, and both cases in sight", async () => {
    const [one, other] = [await consult(), await consult()];
    for (const who of ["analyst", "billing", "editor", "customer", "partner"] as const) {
      const linking = world.as(who).command(linkCases, { caseId: one, otherId: other, relation: "related" });
      await expect(linking).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    for (const who of ["otherAgent", "foreignAgent", "foreignManager"] as const) {
      const linking = world.as(who).command(linkCases, { caseId: one, otherId: other, relation: "related" });
      await expect(linking).rejects.toMatchObject(notFound);
    }
    const foreign = await consult("otherAgent");
    for (const otherId of [foreign, "no-such-case"]) {
      const linking = world.as("agent").command(linkCases, { caseId: one, otherId, relation: "related" });
      await expect(linking).rejects.toMatchObject(notFound);
    }
  });
});

describe("a case with children", () => {
  test("closes when they have: until then it stands as solved", async () => {
    const [parent, child] = [await consult(), await consult()];
    await world.as("agent").command(linkCases, { caseId: parent, otherId: child, relation: "child" });
    await finish(parent);
    expect((await view(parent)).status).toBe("solved");
    expect(await factsOf(world, "case", ["closed"], parent)).toEqual({ closed: 0 });
    await finish(child);
    expect(await doJobs(world, "workflow.close-whole")).toBe(1);
    expect((await view(parent)).status).toBe("closed");
    expect(await factsOf(world, "case", ["closed", "backlog"], parent)).toEqual({ closed: 1, backlog: 0 });
  });

  test("closes when its last open child is taken out of it", async () => {
    const [parent, child] = [await consult(), await consult()];
    await world.as("agent").command(linkCases, { caseId: parent, otherId: child, relation: "child" });
    await finish(parent);
    await world.as("agent").command(unlinkCases, { caseId: parent, otherId: child });
    await doJobs(world, "workflow.close-whole");
    expect((await view(parent)).status).toBe("closed");
    expect((await view(child)).status).toBe("open");
  });
});

test("a split part is a case of its own for the same customer, and both know of each other", async () => {
  const caseId = await consult();
  const part = { caseId, kind: "transaction" as const, title: "顺带退订流量包" };
  const { id, number } = await world.as("agent").command(splitCase, part);
  expect(await view(id)).toMatchObject({ kind: "transaction", customerId: "k-chen", title: part.title });
  const whole = await view(caseId);
  expect(whole.links).toMatchObject([{ caseId: id, relation: "split", direction: "to" }]);
  expect(whole.entries.at(-1)).toMatchObject({
    text: expect.stringContaining(number),
    textEn: expect.stringContaining("split off"),
  });
  await expect(world.as("otherAgent").command(splitCase, part)).rejects.toMatchObject(notFound);
  await expect(world.as("analyst").command(splitCase, part)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

describe("merging", () => {
  test("lays a case to rest in another, and taking it out gives back all it had", async () => {
    const [one, into] = [await open(world, "agent", { kind: "fault-report", ...ofChen }), await consult()];
    await work(world, "agent", one.id, "remote", { outcome: "dispatch" });
    const before = await view(one.id);
    await world.as("agent").command(mergeCases, { caseId: one.id, intoId: into, reason: "同一件事" });
    const resting = await view(one.id);
    expect(resting.status).toBe("merged");
    expect(resting.tasks.filter(({ state }) => state === "open")).toEqual([]);
    expect(resting.clocks.every(({ endedAt }) => endedAt !== null)).toBe(true);
    expect((await view(into)).entries.filter(({ fromCase }) => fromCase === one.number)).not.toEqual([]);
    expect((await world.as("network").query(listTasks, { view: "team" })).rows).toEqual([]);
    expect(await factsOf(world, "case", ["backlog"], one.id)).toEqual({ backlog: 0 });
    // Nothing moves it meanwhile: neither a timer nor a rating nor a second merge.
    await doJob(world, fireTimer, { caseId: one.id, number: 1 }, new Date("2030-01-01T00:00:00Z"));
    await rate(world, one.id);
    const again = world.as("agent").command(mergeCases, { caseId: one.id, intoId: into, reason: "再并一次" });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT" });

    await world.as("agent").command(unmergeCase, { caseId: one.id, reason: "不是同一件事" });
    const after = await view(one.id);
    expect(after.status).toBe("open");
    expect(after.tasks).toEqual(before.tasks);
    expect(after.clocks).toEqual(before.clocks);
    expect((await view(into)).entries.filter(({ fromCase }) => fromCase !== null)).toEqual([]);
    expect(await factsOf(world, "case", ["backlog", "due"], one.id)).toEqual({ backlog: 1, due: 1 });
    await work(world, "network", one.id, "repair", { outcome: "repaired", data: { cause: "光纤弯折" } });
    const twice = world.as("agent").command(unmergeCase, { caseId: one.id, reason: "再拆一次" });
    await expect(twice).rejects.toMatchObject(notFound);
  });

  test("is refused for two customers, for itself, for what is finished, and to whoever does not have both", async () => {
    const [one, zhou, done] = [
      await consult(),
      await consult("agent", { customerId: "k-zhou", customerName: "周建国" }),
      await consult(),
    ];
    await finish(done);
    const merge = (who: CastName, caseId: string, intoId: string) =>
      world.as(who).command(mergeCases, { caseId, intoId, reason: "重复" });
    await expect(merge("agent", one, zhou)).rejects.toMatchObject({ reason: "other-customer" });
    await expect(merge("agent", one, one)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(merge("agent", one, done)).rejects.toMatchObject({ reason: "case-closed" });
    await expect(merge("analyst", one, zhou)).rejects.toMatchObject({ code: "FORBIDDEN" });
    for (const who of ["otherAgent", "foreignManager"] as const)
      await expect(merge(who, one, zhou)).rejects.toMatchObject(notFound);
  });
});

describe("a major case", () => {
  test("answers all it gathered with its own result, at once", async () => {
    const majorId = await consult("agent", { grade: "major", title: "全城断网" });
    const parts = [await consult(), await consult("agent2"), await consult("otherAgent")];
    const done = await world.as("manager").command(gatherCases, { majorId, caseIds: [...parts, majorId, "no-such"] });
    expect([...done.gathered].sort()).toEqual([...parts].sort());
    expect(done.refused).toEqual([
      { caseId: majorId, reason: "same-case" },
      { caseId: "no-such", reason: "not-found" },
    ]);
    const twice = await world.as("manager").command(gatherCases, { majorId, caseIds: parts });
    expect(twice).toMatchObject({
      gathered: [],
      refused: parts.map((caseId) => ({ caseId, reason: "part-of-another" })),
    });
    const told = { outcome: "answered", answer: "光缆已修复", customerText: "网络已于 15:00 恢复" };
    await work(world, "agent", majorId, "answer", told);
    expect(await doJobs(world, "workflow.answer-gathered")).toBe(3);
    for (const id of parts) {
      const part = await view(id, "manager");
      expect(part).toMatchObject({ status: "closed", result: told.customerText });
      expect(part.tasks.filter(({ state }) => state === "open")).toEqual([]);
      expect(part.entries.find(({ visibility }) => visibility === "customer")?.text).toBe(told.customerText);
      expect(await factsOf(world, "case", ["closed", "backlog", "closed_in_time"], id)).toEqual({
        closed: 1,
        backlog: 0,
        closed_in_time: 1,
      });
    }
    const [first = ""] = parts;
    const reopening = world.as("agent").command(reopenCase, { caseId: first, reason: "仍然不通" });
    await expect(reopening).rejects.toMatchObject({ reason: "answered-with-another" });
  });

  test("is major, is the gatherer's own, and gathers only what he sees", async () => {
    const [ordinary, major] = [await consult(), await consult("agent", { grade: "major" })];
    const gather = (who: CastName, majorId: string, caseIds: string[]) =>
      world.as(who).command(gatherCases, { majorId, caseIds });
    await expect(gather("manager", ordinary, [major])).rejects.toMatchObject({ reason: "not-major" });
    await expect(gather("agent", major, [ordinary])).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(gather("foreignManager", major, [ordinary])).rejects.toMatchObject(notFound);
    const hidden = await consult("otherAgent");
    expect(await gather("lead", major, [hidden])).toEqual({
      gathered: [],
      refused: [{ caseId: hidden, reason: "not-found" }],
    });
  });
});
