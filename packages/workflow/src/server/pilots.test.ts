import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { percentileOf } from "../core/cases/choose-version.ts";
import { workflowProcedures } from "./index.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { oneTask } from "./testing/small-process.ts";

const {
  completeTask,
  deployDefinition,
  listDefinitions,
  promotePilot,
  readCase,
  readPilot,
  startPilot,
  withdrawPilot,
} = workflowProcedures;

let world: World;
let inForce: number;
beforeAll(async () => {
  world = await openWorld();
  inForce = await deploy(world, "query", { xml: oneTask("query") });
});

const draft = (name: string) => deploy(world, "query", { xml: oneTask("query", "", name), inForce: false });
const versionOf = async (caseId: string) => (await world.as("agent").query(readCase, { caseId })).definitionVersion;
const states = async () => {
  const { rows } = await world.as("manager").query(listDefinitions, { limit: 200 });
  return new Map(rows.find(({ key }) => key === "query")?.versions.map(({ version, state }) => [version, state]));
};

test("a pilot takes its share of the new cases by their ids, and its figures stand beside the ones in force", async () => {
  const version = await draft("试点一");
  await world.as("manager").command(startPilot, { key: "query", version, percent: 50, reason: "看看是否更快" });
  const opened: { id: string; version: number }[] = [];
  for (let index = 0; index < 24; index += 1) {
    const { id } = await begin(world, "query");
    opened.push({ id, version: await versionOf(id) });
  }
  for (const one of opened) expect(one.version).toBe(percentileOf(one.id) < 50 ? version : inForce);
  const piloted = opened.filter((one) => one.version === version);
  expect(piloted.length).toBeGreaterThan(0);
  expect(piloted.length).toBeLessThan(24);
  const [done] = piloted;
  const { tasks } = await world.as("agent").query(readCase, { caseId: done?.id ?? "" });
  await world.as("agent").command(completeTask, { taskId: tasks[0]?.id ?? "", answer: "已办" });
  const { pilot } = await world.as("business").query(readPilot, { key: "query" });
  expect(pilot).toMatchObject({
    state: "running",
    percent: 50,
    pilot: { version, opened: piloted.length, closed: 1, returns: 0, incidents: 0 },
    inForce: { version: inForce, opened: 24 - piloted.length, closed: 0, medianSeconds: null },
  });
  expect(pilot?.pilot.medianSeconds).toBeGreaterThanOrEqual(0);
  await expect(
    world.as("manager").command(startPilot, { key: "query", version: inForce, percent: 5, reason: "再来一个" }),
  ).rejects.toMatchObject({ code: "CONFLICT", reason: "in-force-already" });
  const second = await draft("试点二");
  await expect(
    world.as("manager").command(startPilot, { key: "query", version: second, percent: 5, reason: "再来一个" }),
  ).rejects.toMatchObject({ code: "CONFLICT", reason: "on-trial" });
});

test("a withdrawn pilot gets no new case and keeps those it has; a promoted one gets all", async () => {
  const { pilot } = await world.as("manager").query(readPilot, { key: "query" });
  const tried = pilot?.pilot.version ?? 0;
  await world.as("manager").command(withdrawPilot, { key: "query", reason: "没有更快" });
  expect((await states()).get(tried)).toBe("retired");
  for (let index = 0; index < 6; index += 1) expect(await versionOf((await begin(world, "query")).id)).toBe(inForce);
  await expect(world.as("manager").command(withdrawPilot, { key: "query", reason: "再撤一次" })).rejects.toMatchObject({
    code: "CONFLICT",
    reason: "no-pilot",
  });

  await world
    .as("manager")
    .command(startPilot, { key: "query", version: tried, unitIds: ["t-one"], reason: "再试一次" });
  expect(await versionOf((await begin(world, "query")).id)).toBe(tried);
  await world.as("business").command(promotePilot, { key: "query", reason: "全面推广" });
  expect(await states()).toEqual(new Map([...(await states()), [tried, "in-force"], [inForce, "retired"]]));
  expect(await versionOf((await begin(world, "query")).id)).toBe(tried);
});

test("a pilot by units leaves other units alone, and only designers try versions", async () => {
  const version = await draft("试点三");
  const one = { key: "query", version, unitIds: ["t-two"], reason: "只在二组" };
  for (const who of ["agent", "lead", "partner", "customer"] as const) {
    await expect(world.as(who).command(startPilot, one)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.as(who).query(readPilot, { key: "query" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  await expect(world.as("manager").command(startPilot, { ...one, percent: 5 })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  await world.as("manager").command(startPilot, one);
  expect(await versionOf((await begin(world, "query")).id)).not.toBe(version);
  const xml = oneTask("query", "", "并行的新版");
  const { rows } = await world.as("manager").query(listDefinitions, { limit: 200 });
  const basedOn = rows.find(({ key }) => key === "query")?.versions[0]?.version ?? null;
  const later = await world.as("manager").command(deployDefinition, { xml, basedOn });
  expect((await states()).get(version)).toBe("pilot");
  expect(await versionOf((await begin(world, "query")).id)).toBe(later.version);
});
