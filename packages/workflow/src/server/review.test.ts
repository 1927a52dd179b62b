import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { readXes } from "../core/index.ts";
import { workflowProcedures } from "./index.ts";
import { complete, openComplaint } from "./testing/complaint.ts";

const { reviewProcess, reviewVariants, listReviewable, exportLog, importLog, claimTask, readCase } = workflowProcedures;

const HOUR = 3_600_000;
const opened = new Date("2026-03-02T02:00:00.000Z");
const after = (hours: number) => new Date(opened.getTime() + hours * HOUR);
const year = { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" };
const log = (name: string) => ({ key: "imported", log: name, from: "2000-01-01T00:00:00.000Z", to: year.to });

let world: World;
let caseId = "";
beforeAll(async () => {
  world = await openWorld();
  caseId = (await openComplaint(world, {}, opened)).id;
  const { tasks } = await world.as("agent").query(readCase, { caseId });
  const billing = tasks.find(({ partyKind, state }) => partyKind === "department" && state === "open");
  if (!billing) throw new Error("the billing department has no task");
  await world.as("billing").command(claimTask, { taskId: billing.id }, { now: after(3) });
  await complete(world, "billing", caseId, billing.elementId, { now: after(5) });
});

describe("the review of our own process", () => {
  test("says who waited and who worked how long, on the diagram's elements", async () => {
    const review = await world.as("business").query(reviewProcess, { key: "complaint", ...year });
    const billing = review.nodes.find(({ parties }) => parties.some((party) => party.includes("计费")));
    expect(billing).toMatchObject({ visits: 1, waiting: { median: 3 * HOUR }, working: { median: 2 * HOUR } });
    expect(review).toMatchObject({ cases: 1, ended: 0, truncated: false, conformance: { fitness: 1, fitting: 1 } });
    expect(review.diagram).toContain("bpmn");
    expect(Object.values(review.flows).reduce((sum, times) => sum + times, 0)).toBeGreaterThan(2);
    expect(review.names[billing?.key ?? ""]).toBe(billing?.name);
  });

  test("is for managers and analysts; the executive of the group reads it, an agent is refused", async () => {
    const ask = { key: "complaint", ...year };
    expect((await world.as("manager").query(reviewProcess, ask)).cases).toBe(1);
    expect((await world.as("executive").query(reviewProcess, ask)).nodes.length).toBeGreaterThan(0);
    expect((await world.as("foreignManager").query(reviewProcess, ask)).cases).toBe(0);
    for (const who of ["agent", "billing", "partner", "customer"] as const)
      await expect(world.as(who).query(reviewProcess, ask)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.as("executive").command(exportLog, { ...ask, format: "xes" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("of a process nobody knows, or of a period that ends before it begins, is refused", async () => {
    const analyst = world.as("analyst");
    await expect(analyst.query(reviewProcess, { key: "nonsense", ...year })).rejects.toMatchObject({
      code: "NOT_FOUND",
      reason: "no-definition",
    });
    const backwards = { key: "complaint", from: year.to, to: year.from };
    await expect(analyst.query(reviewProcess, backwards)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("is written as a log with its life cycle, and who took it out is audited", async () => {
    const piece = await world.as("analyst").command(exportLog, { key: "complaint", ...year, format: "xes" });
    const read = readXes(piece.text);
    expect(read).toMatchObject({ ok: true, problems: [] });
    const events = read.ok ? (read.log.cases[0]?.events ?? []) : [];
    expect(events.filter(({ group }) => group?.includes("计费")).map(({ lifecycle, at }) => [lifecycle, at])).toEqual([
      ["schedule", opened.toISOString()],
      ["start", after(3).toISOString()],
      ["complete", after(5).toISOString()],
    ]);
    const { rows } = await world.admin((client) =>
      client.query("select count(*)::int as n from audit where procedure like '%exportLog'"),
    );
    expect(rows[0]?.n).toBe(1);
  });
});

describe("an imported log", () => {
  const at = (hour: number) => `2012-05-01T0${hour}:00:00.000Z`;
  const step = (activity: string, hour: number, lifecycle: string | null = null) => ({
    activity,
    at: at(hour),
    resource: "Ann",
    group: "G=1",
    lifecycle,
  });
  const cases = [
    { name: "1", steps: [step("受理", 0), step("处理", 1), step("受理", 2), step("办结", 3)] },
    { name: "2", steps: [step("受理", 0), step("办结", 4)] },
  ];

  test("comes in once, is listed as a log of its own, and is reviewed without a definition", async () => {
    const analyst = world.as("analyst");
    expect(await analyst.command(importLog, { log: "Volvo IT", cases })).toEqual({
      log: "xes:Volvo-IT",
      created: 2,
      known: 0,
    });
    expect(await analyst.command(importLog, { log: "Volvo IT", cases })).toMatchObject({ created: 0, known: 2 });
    const { subjects } = await analyst.query(listReviewable, {});
    expect(subjects.map(({ key, log, cases }) => [key, log, cases])).toEqual([
      ["complaint", null, 1],
      ["imported", "xes:Volvo-IT", 2],
    ]);
    const review = await analyst.query(reviewProcess, log("xes:Volvo-IT"));
    expect(review).toMatchObject({ cases: 2, events: 6, diagram: null, conformance: null, variantCount: 2 });
    expect(review.loops).toMatchObject([{ path: ["受理", "处理", "受理"], times: 1 }]);
    expect(review.graph.edges.find(({ from, to }) => from === "受理" && to === "办结")?.times).toBe(2);
  });

  test("is compared with a definition when asked, and its ways are paged", async () => {
    const analyst = world.as("analyst");
    const ask = { ...log("xes:Volvo-IT"), against: { key: "complaint" } };
    const { conformance } = await analyst.query(reviewProcess, ask);
    expect(conformance).toMatchObject({ definitionKey: "complaint", fitting: 0, cases: 2 });
    expect(conformance?.deviations.map(({ kind }) => kind)).toContain("unknown");
    const first = await analyst.query(reviewVariants, { ...log("xes:Volvo-IT"), limit: 1 });
    const second = await analyst.query(reviewVariants, { ...log("xes:Volvo-IT"), limit: 1, after: first.next ?? 0 });
    expect([first.total, first.next, second.rows.length, second.next]).toEqual([2, 1, 1, null]);
  });

  test("goes out as it came in, as XES and as CSV", async () => {
    const analyst = world.as("analyst");
    const xes = await analyst.command(exportLog, { ...log("xes:Volvo-IT"), format: "xes" });
    const read = readXes(xes.text);
    const told = (read.ok ? read.log.cases : []).map(({ name, events }) => ({
      name,
      steps: events.map(({ more: _more, ...event }) => event),
    }));
    expect(told.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(cases);
    const csv = await analyst.command(exportLog, { ...log("xes:Volvo-IT"), format: "csv" });
    expect(csv.text).toContain(`1,受理,${at(0)},,Ann,G=1`);
    expect(csv).toMatchObject({ cases: 2, events: 6, next: null });
  });

  test("stays within its tenant, and only managers of the data may bring one in", async () => {
    expect((await world.as("foreignManager").query(listReviewable, {})).subjects).toEqual([]);
    for (const who of ["manager", "agent", "executive"] as const)
      await expect(world.as(who).command(importLog, { log: "X", cases })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.as("analyst").command(importLog, { log: "a:b", cases })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

test("sixty-five thousand events are reviewed in a fraction of a second, by the indexes of their cases", async () => {
  await world.admin((client) =>
    client.query(`
      insert into service_case (tenant_id, id, number, kind, grade, title, description, customer_name, channel, status,
        opened_at, closed_at, external_ref, definition_key, definition_version)
      select 'gd', 'big-' || n, 'B' || n, 'imported', 'ordinary', 'B' || n, '', '', 'internet', 'closed',
        timestamptz '2013-01-01' + n * interval '1 minute', timestamptz '2013-02-01' + n * interval '1 minute',
        'test:big:' || n, 'imported', 1 from generate_series(1, 7554) n`),
  );
  await world.admin((client) =>
    client.query(`
      insert into case_step (tenant_id, case_id, sequence, at, kind, activity, resource)
      select 'gd', 'big-' || n, s, timestamptz '2013-01-01' + n * interval '1 minute' + s * interval '1 hour', 'imported',
        'A' || ((n * 7 + s * s) % 13), 'R' || (n % 1440)
      from generate_series(1, 7554) n, generate_series(0, 7 + n % 3) s`),
  );
  await world.admin((client) => client.query("analyze service_case, case_step"));
  const analyst = world.as("analyst");
  await analyst.query(reviewProcess, log("test:big"));
  const began = performance.now();
  const review = await analyst.query(reviewProcess, log("test:big"));
  const took = performance.now() - began;
  process.stdout.write(`review: ${review.events} events of ${review.cases} cases in ${took.toFixed(0)} ms\n`);
  expect(review).toMatchObject({ cases: 7554, truncated: false });
  expect(review.events).toBeGreaterThan(65_000);
});
