import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { workflowProcedures } from "./index.ts";
import { migrateNext } from "./migrate-next.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { doJob } from "./testing/complaint.ts";
import { jobsOf } from "./testing/jobs.ts";
import { BEGIN, OVER, processOf } from "./testing/small-process.ts";

const { completeTask, listMigrations, migrateCases, planMigration, readCase, readMigration } = workflowProcedures;

const timer =
  '<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT4H</bpmn:timeDuration></bpmn:timerEventDefinition>';
const oldXml = processOf(
  "query",
  `${BEGIN}<bpmn:userTask id="ask" name="登记"/><bpmn:userTask id="check" name="核查"/><bpmn:userTask id="legacy" name="旧环节"/>${OVER}`,
  ["begin>ask", "ask>check", "check>legacy", "legacy>over"],
);
const newXml = processOf(
  "query",
  `${BEGIN}<bpmn:userTask id="ask" name="登记"/><bpmn:userTask id="verify" name="复核" quintet:outcomes="通过,不通过"/>
   <bpmn:boundaryEvent id="late" attachedToRef="verify" cancelActivity="false">${timer}</bpmn:boundaryEvent>
   <bpmn:userTask id="urge" name="催办"/>${OVER}`,
  ["begin>ask", "ask>verify", "verify>over", "late>urge", "urge>over"],
);

let world: World;
let from: number;
let to: number;
beforeAll(async () => {
  world = await openWorld();
  from = await deploy(world, "query", { xml: oldXml });
});

const open = async (caseId: string) => {
  const { tasks, definitionVersion } = await world.as("agent").query(readCase, { caseId });
  const [task] = tasks.filter(({ state }) => state === "open");
  return {
    id: task?.id ?? "",
    elementId: task?.elementId,
    name: task?.name,
    outcomes: task?.outcomes,
    definitionVersion,
  };
};
const advance = async (caseId: string) =>
  world.as("agent").command(completeTask, { taskId: (await open(caseId)).id, answer: "已办" });

test("the dry run tells of each case where it goes or why not, and changes nothing; then those move that can", async () => {
  const [asking, checking, stuck] = [
    await begin(world, "query"),
    await begin(world, "query"),
    await begin(world, "query"),
  ];
  await advance(checking.id);
  await advance(stuck.id);
  await advance(stuck.id);
  to = await deploy(world, "query", { xml: newXml });
  const move = { key: "query", from, to, mapping: { check: "verify" } };
  const plan = await world.as("manager").query(planMigration, move);
  expect(plan.total).toBe(3);
  const planned = Object.fromEntries(plan.rows.map((row) => [row.caseId, row]));
  expect(planned[asking.id]).toMatchObject({ outcome: "moves", tokens: [{ from: "ask", name: "登记", to: "ask" }] });
  expect(planned[checking.id]).toMatchObject({ outcome: "moves", tokens: [{ from: "check", to: "verify" }] });
  expect(planned[stuck.id]).toMatchObject({ outcome: "refused", tokens: [{ from: "legacy", to: null }] });
  expect(planned[stuck.id]?.sentences[0]?.zh).toContain("旧环节");
  expect((await open(checking.id)).definitionVersion).toBe(from);

  const { migrationId } = await world.as("manager").command(migrateCases, { ...move, reason: "换新流程" });
  for (let round = 0; round < 4; round += 1)
    for (const payload of await jobsOf(world, "workflow.migrate")) await doJob(world, migrateNext, payload as never);
  const read = await world.as("manager").query(readMigration, { migrationId });
  expect(read).toMatchObject({ state: "done", total: 3, moved: 2, refused: 1, by: "赵刚", reason: "换新流程" });
  expect(read.rows.find(({ caseId }) => caseId === stuck.id)?.outcome).toBe("refused");
  expect(await world.as("business").query(listMigrations, { key: "query" })).toHaveLength(1);

  expect(await open(asking.id)).toMatchObject({ elementId: "ask", definitionVersion: to });
  const moved = await open(checking.id);
  expect(moved).toMatchObject({
    elementId: "verify",
    name: "复核",
    outcomes: ["通过", "不通过"],
    definitionVersion: to,
  });
  expect(await open(stuck.id)).toMatchObject({ elementId: "legacy", definitionVersion: from });
  const timers = await world.admin((client) =>
    client.query("select element_id from case_timer where case_id = $1", [checking.id]),
  );
  expect(timers.rows).toEqual([{ element_id: "late" }]);
  await world.as("agent").command(completeTask, { taskId: moved.id, answer: "复核", outcome: "通过" });
  expect((await world.as("agent").query(readCase, { caseId: checking.id })).status).toBe("closed");
  await advance(stuck.id);
  expect((await world.as("agent").query(readCase, { caseId: stuck.id })).status).toBe("closed");
});

test("a designer plans and moves only the cases he sees, and nobody else does", async () => {
  const move = { key: "query", from, to, mapping: {} };
  for (const who of ["agent", "lead", "partner", "customer"] as const)
    await expect(world.as(who).query(planMigration, move)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(
    await world
      .as("foreignManager")
      .query(planMigration, { ...move, to: 1, from: 2 })
      .catch((error: unknown) => error),
  ).toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(world.as("manager").query(planMigration, { ...move, to: from })).rejects.toMatchObject({
    reason: "same-version",
  });
});
