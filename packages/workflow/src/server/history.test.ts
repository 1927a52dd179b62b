import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { factsOf, listCases, readCase, recordHistory } from "./testing/complaint.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const past = (externalRef: string, told: object = {}) => ({
  externalRef,
  title: "VINST incident",
  channel: "internet",
  openedAt: "2026-10-01T00:00:00.000Z",
  closedAt: "2026-10-03T00:00:00.000Z",
  status: "closed" as const,
  metSla: true,
  reopened: 1,
  steps: [
    { at: "2026-10-01T00:00:00.000Z", activity: "Accepted", resource: "A", group: "G1" },
    { at: "2026-10-01T12:00:00.000Z", activity: "Queued", resource: "A", group: "G2" },
    { at: "2026-10-02T00:00:00.000Z", activity: "Completed", resource: "B", group: "G2" },
  ],
  ...told,
});

test("a past case comes in once, even when it is told several times at once", async () => {
  const system = world.asSystem("gd");
  const told = await Promise.all([1, 2, 3, 4].map(() => system.command(recordHistory, past("volvo-1"))));
  expect(told.filter(({ created }) => created)).toHaveLength(1);
  const id = told[0]?.id ?? "";
  expect(told.every((one) => one.id === id)).toBe(true);
  expect(
    await factsOf(world, "case", ["opened", "closed", "backlog", "due", "closed_in_time", "reopened"], id),
  ).toEqual({
    opened: 1,
    closed: 1,
    backlog: 0,
    due: 1,
    closed_in_time: 1,
    reopened: 1,
  });
  expect(await factsOf(world, "step", ["steps", "reassigned", "duration_ms"], id)).toEqual({
    steps: 3,
    reassigned: 2,
    duration_ms: 2 * 86_400_000,
  });
  const facts = await world.admin((client) =>
    client.query("select at, person_id, team_id, variant from fact_step where ref_id = $1 order by at", [id]),
  );
  expect(facts.rows[1]).toEqual({
    at: new Date("2026-10-01T12:00:00.000Z"),
    person_id: "A",
    team_id: "G2",
    variant: "Queued",
  });
});

test("its steps keep who did what, so that people can be counted", async () => {
  const { id: caseId } = await world.asSystem("gd").command(recordHistory, past("volvo-2"));
  const resources = await world.admin((client) =>
    client.query("select count(distinct resource)::int as n from case_step where case_id = $1", [caseId]),
  );
  expect(resources.rows).toEqual([{ n: 2 }]);
  const view = await world.as("business").query(readCase, { caseId });
  expect(view).toMatchObject({ kind: "imported", status: "closed", customerId: null });
  expect(view.spans.map(({ party, name }) => [party, name])).toEqual([
    ["A", "Accepted"],
    ["A", "Queued"],
    ["B", "Completed"],
  ]);
  expect(view.path.nodes).toEqual({ opened: "done", handle: "done", closed: "done" });
  expect(view.steps.map(({ state }) => state)).toEqual(["done"]);
});

test("an open past case stays in the backlog, and a count of hand-overs is told once", async () => {
  const open = past("snow-1", { closedAt: null, status: "open", metSla: null, reopened: 0, reassigned: 5 });
  const { id } = await world.asSystem("gd").command(recordHistory, open);
  expect(await factsOf(world, "case", ["opened", "closed", "backlog", "due"], id)).toEqual({
    opened: 1,
    closed: 0,
    backlog: 1,
    due: 0,
  });
  expect(await factsOf(world, "step", ["steps", "reassigned"], id)).toEqual({ steps: 3, reassigned: 5 });
  const view = await world.as("business").query(readCase, { caseId: id });
  expect(view.path.nodes).toEqual({ opened: "done", handle: "current" });
});

test("only our own import may tell history", async () => {
  await expect(world.as("admin").command(recordHistory, past("x"))).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a hundred past cases come in side by side, one of them with 120 steps, and are listed newest first", async () => {
  const steps = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      at: new Date(Date.UTC(2026, 9, 1, 0, index)).toISOString(),
      activity: "Accepted",
      resource: `R${index}`,
    }));
  const system = world.asSystem("gd");
  const began = performance.now();
  const lanes = [0, 1, 2, 3].map(async (lane) => {
    for (let number = lane; number < 100; number += 4)
      await system.command(
        recordHistory,
        past(`bulk-${number}`, { title: "BULK", steps: steps(number === 0 ? 120 : 9) }),
      );
  });
  await Promise.all(lanes);
  process.stdout.write(`history: ${((performance.now() - began) / 100).toFixed(1)} ms a case\n`);
  const { rows, next } = await world.as("business").query(listCases, { text: "BULK", limit: 60 });
  const rest = await world.as("business").query(listCases, { text: "BULK", limit: 60, after: next ?? "" });
  expect(new Set([...rows, ...rest.rows].map(({ id }) => id)).size).toBe(100);
  expect(rest.next).toBeNull();
});
