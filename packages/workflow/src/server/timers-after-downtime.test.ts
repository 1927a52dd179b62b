import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { fireTimer } from "./fire-timer.ts";
import { workflowProcedures } from "./index.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { doJob } from "./testing/complaint.ts";
import { BEGIN, OVER, processOf } from "./testing/small-process.ts";

const { completeTask, readCase } = workflowProcedures;
const HOUR = 3_600_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const hourly =
    '<bpmn:timerEventDefinition><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>';
  const xml = processOf(
    "query",
    `${BEGIN}<bpmn:userTask id="work" name="办理"/>
     <bpmn:boundaryEvent id="hourly" attachedToRef="work" cancelActivity="false">${hourly}</bpmn:boundaryEvent>
     <bpmn:userTask id="urge" name="催办"/><bpmn:endEvent id="urged"/>${OVER}`,
    ["begin>work", "work>over", "hourly>urge", "urge>urged"],
  );
  await deploy(world, "query", { xml });
});

const timersOf = async (caseId: string) => {
  const { rows } = await world.admin((client) =>
    client.query<{ number: number; due_at: Date }>("select number, due_at from case_timer where case_id = $1", [
      caseId,
    ]),
  );
  return rows;
};
const open = async (caseId: string) => {
  const { tasks } = await world.as("agent").query(readCase, { caseId });
  return tasks.filter(({ state }) => state === "open");
};

test("a cycle overdue by hours of downtime fires once and goes on by its own grid", async () => {
  const { id: caseId } = await begin(world, "query");
  const [timer] = await timersOf(caseId);
  if (!timer) throw new Error("no timer is set");
  const back = new Date(timer.due_at.getTime() + 5.5 * HOUR);
  await doJob(world, fireTimer, { caseId, number: timer.number }, back);
  // The queue hands a job out again when the server died before it could say that it was done.
  await doJob(world, fireTimer, { caseId, number: timer.number }, back);
  expect((await open(caseId)).map(({ elementId }) => elementId)).toEqual(["work", "urge"]);
  const [next] = await timersOf(caseId);
  expect(next?.due_at).toEqual(new Date(timer.due_at.getTime() + 6 * HOUR));
});

test("a timer of a closed case does nothing, and its task is not completed twice", async () => {
  const { id: caseId } = await begin(world, "query");
  const [timer] = await timersOf(caseId);
  const [work] = await open(caseId);
  const taskId = work?.id ?? "";
  await world.as("agent").command(completeTask, { taskId, answer: "已办" });
  expect((await world.as("agent").query(readCase, { caseId })).status).toBe("closed");
  expect(await timersOf(caseId)).toEqual([]);
  const late = new Date(Date.now() + 3 * HOUR);
  await doJob(world, fireTimer, { caseId, number: timer?.number ?? 0 }, late);
  expect(await open(caseId)).toEqual([]);
  await expect(world.as("agent").command(completeTask, { taskId, answer: "再办" })).rejects.toMatchObject({
    code: "CONFLICT",
    reason: "already-done",
  });
});

test("who has no right to a task does not complete it", async () => {
  const { id: caseId } = await begin(world, "query");
  const [work] = await open(caseId);
  const answer = { taskId: work?.id ?? "", answer: "代办" };
  await expect(world.as("otherAgent").command(completeTask, answer)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(world.as("analyst").command(completeTask, answer)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(world.as("foreignAgent").command(completeTask, answer)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(world.as("partner").command(completeTask, answer)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await open(caseId)).toHaveLength(1);
});
