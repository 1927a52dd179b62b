import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { doJobs, eventsOf, linkCases, ofChen, open, reopenCase, watchCase, work } from "./testing/cases.ts";
import { factsOf, listCases, listMyCases, rate, readCase } from "./testing/complaint.ts";

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

describe("opening again", () => {
  test("begins the process anew with a new limit, keeps what was, and counts", async () => {
    const caseId = await consult();
    await finish(caseId);
    const before = await view(caseId);
    const again = await world.as("agent").command(reopenCase, { caseId, reason: "问题再次出现" });
    expect(again.reopened).toBe(1);
    const reopened = await view(caseId);
    expect(reopened).toMatchObject({ status: "open", result: null, closedAt: null, reopened: 1 });
    expect(reopened.tasks.map(({ elementId, state }) => `${elementId} ${state}`)).toEqual([
      "answer completed",
      "answer open",
    ]);
    expect(reopened.clocks.filter(({ label }) => label === "结案").map(({ endedAt }) => endedAt !== null)).toEqual([
      true,
      false,
    ]);
    expect(Date.parse(again.dueAt ?? "")).toBeGreaterThan(Date.parse(before.dueAt ?? ""));
    expect(reopened.steps.map(({ key, state }) => `${key} ${state}`)).toEqual([
      "accepted done",
      "checking ahead",
      "resolving current",
      "answered ahead",
    ]);
    await finish(caseId);
    expect((await view(caseId)).status).toBe("closed");
    expect(await factsOf(world, "case", ["opened", "reopened", "backlog", "closed"], caseId)).toEqual({
      opened: 1,
      reopened: 1,
      backlog: 0,
      closed: 2,
    });
  });

  test("a solved case that waits for its rating begins anew, and its old timer finds nothing", async () => {
    const caseId = await consult();
    await finish(caseId, "agent", false);
    await world.as("customer").command(reopenCase, { caseId, reason: "没有解决" });
    const own = (await world.as("customer").query(listMyCases, {})).cases.find(({ id }) => id === caseId);
    expect(own).toMatchObject({ status: "open", result: null });
    expect(own?.messages.at(-1)).toMatchObject({ from: "me", text: "重新打开:没有解决" });
    await rate(world, caseId);
    expect((await view(caseId)).status).toBe("open");
    await finish(caseId);
    expect((await view(caseId)).status).toBe("closed");
  });

  test("is refused while the case runs, long after its end, and to whoever does not have it", async () => {
    const [running, old] = [await consult(), await consult()];
    const reopen = (who: CastName, caseId: string, now?: Date) =>
      world.as(who).command(reopenCase, { caseId, reason: "再看看" }, now ? { now } : {});
    await expect(reopen("agent", running)).rejects.toMatchObject({ reason: "not-finished" });
    await finish(old);
    await expect(reopen("agent", old, new Date(Date.now() + 31 * 86_400_000))).rejects.toMatchObject({
      reason: "too-late",
    });
    for (const who of ["otherAgent", "foreignManager", "otherCustomer"] as const)
      await expect(reopen(who, old)).rejects.toMatchObject(notFound);
    for (const who of ["analyst", "billing", "partner"] as const)
      await expect(reopen(who, old)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("watching", () => {
  test("tells of moves, to those who may read the case and as long as they may", async () => {
    const caseId = await consult();
    await world.as("lead").command(watchCase, { caseId, watching: true });
    await world.as("lead").command(watchCase, { caseId, watching: true });
    expect(await view(caseId, "lead")).toMatchObject({ watchers: 1, watching: true });
    expect(await view(caseId)).toMatchObject({ watchers: 1, watching: false });
    await finish(caseId, "agent", false);
    await doJobs(world, "workflow.tell-watchers");
    const told = await eventsOf(world, "workflow.watched-case-moved", caseId);
    expect(told.map(({ owner_id }) => owner_id)).toEqual(["p-wang"]);
    await world.admin((client) => client.query("update role_grant set valid_until = now() where person_id = 'p-wang'"));
    await rate(world, caseId);
    await doJobs(world, "workflow.tell-watchers");
    expect(await eventsOf(world, "workflow.watched-case-moved", caseId)).toHaveLength(1);
    await world.admin((client) => client.query("update role_grant set valid_until = null where person_id = 'p-wang'"));
    await world.as("lead").command(watchCase, { caseId, watching: false });
    expect((await view(caseId)).watchers).toBe(0);
  });

  test("opens nothing: who does not see the case cannot watch it, and a reader who watches still cannot change it", async () => {
    const caseId = await consult();
    for (const who of ["otherAgent", "network", "foreignManager"] as const) {
      const watching = world.as(who).command(watchCase, { caseId, watching: true });
      await expect(watching).rejects.toMatchObject(notFound);
    }
    await expect(world.as("customer").command(watchCase, { caseId, watching: true })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await world.as("analyst").command(watchCase, { caseId, watching: true });
    const linking = world.as("analyst").command(linkCases, { caseId, otherId: caseId, relation: "related" });
    await expect(linking).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await world.as("otherAgent").query(listCases, {})).rows.some(({ id }) => id === caseId)).toBe(false);
  });
});
