import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { workflowEvents } from "../contract/events.ts";
import { fireStart } from "./fire-start.ts";
import { hearSignal, spreadSignal } from "./hear-signal.ts";
import { hearThrown } from "./hear-thrown.ts";
import { workflowProcedures } from "./index.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { doJob } from "./testing/complaint.ts";
import { jobsOf } from "./testing/jobs.ts";
import { BEGIN, OVER, processOf } from "./testing/small-process.ts";

const { completeTask, readCase, tellMessage, tellSignal } = workflowProcedures;

const NAMES =
  '<bpmn:message id="m-paid" name="paid"/><bpmn:signal id="s-storm" name="storm"/><bpmn:message id="m-begin" name="asked"/>';
const paid = '<bpmn:messageEventDefinition messageRef="m-paid"/>';
const storm = '<bpmn:signalEventDefinition signalRef="s-storm"/>';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const statusOf = async (caseId: string) => (await world.as("agent").query(readCase, { caseId })).status;
const openElements = async (caseId: string) => {
  const { tasks } = await world.as("agent").query(readCase, { caseId });
  return tasks.filter(({ state }) => state === "open").map(({ elementId }) => elementId);
};
const waits = async () => {
  const { rows } = await world.admin((client) =>
    client.query("select kind, name, key from case_wait where tenant_id = 'gd'"),
  );
  return rows;
};
const casesOf = async (kind: string) => {
  const { rows } = await world.admin((client) =>
    client.query<{ id: string; title: string }>("select id, title from service_case where kind = $1", [kind]),
  );
  return rows;
};

const waiting = processOf(
  "query",
  `${BEGIN}<bpmn:intermediateCatchEvent id="payment" name="等付款">${paid}</bpmn:intermediateCatchEvent>
   <bpmn:userTask id="ship" name="发货"/>${OVER}`,
  ["begin>payment", "payment>ship", "ship>over"],
  NAMES,
);

test("a message under one id is heard exactly once, however often and at once it is told", async () => {
  await deploy(world, "query", { xml: waiting });
  const { id } = await begin(world, "query");
  const message = { messageId: "pay-1", name: "paid", variables: { amount: 30 } };
  const told = await Promise.all([1, 2, 3, 4].map(() => world.asSystem("gd").command(tellMessage, message)));
  expect(told.map(({ caseId }) => caseId)).toEqual([id, id, id, id]);
  expect(told.map(({ how }) => how).sort()).toEqual(["heard", "twice", "twice", "twice"]);
  expect(await openElements(id)).toEqual(["ship"]);
  expect(await waits()).toEqual([]);
});

test("a message nobody waits for, one that several wait for, and one from who may not tell it are refused", async () => {
  const nobody = { messageId: "pay-2", name: "paid", variables: {} };
  await expect(world.asSystem("gd").command(tellMessage, nobody)).rejects.toMatchObject({
    code: "UNPROCESSABLE",
    reason: "nobody-waits",
  });
  const first = await begin(world, "query");
  const second = await begin(world, "query");
  await expect(world.as("manager").command(tellMessage, nobody)).rejects.toMatchObject({
    code: "CONFLICT",
    reason: "several-wait",
  });
  for (const who of ["agent", "partner", "customer"] as const)
    await expect(world.as(who).command(tellMessage, nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(world.as("foreignManager").command(tellMessage, nobody)).rejects.toMatchObject({
    reason: "nobody-waits",
  });
  expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(["open", "open"]);
});

test("a signal reaches every case that waits for it, each once, and what was heard is not heard again", async () => {
  const xml = processOf(
    "consultation",
    `${BEGIN}<bpmn:intermediateCatchEvent id="alarm" name="等警报">${storm}</bpmn:intermediateCatchEvent>
     <bpmn:userTask id="act" name="应对"/>${OVER}`,
    ["begin>alarm", "alarm>act", "act>over"],
    NAMES,
  );
  await deploy(world, "consultation", { xml });
  const ids = [];
  for (let index = 0; index < 3; index += 1) ids.push((await begin(world, "consultation")).id);
  const signal = { signalId: "storm-1", name: "storm" };
  expect(await world.as("manager").command(tellSignal, signal)).toEqual({ waiting: 3 });
  await expect(world.as("manager").command(tellSignal, signal)).rejects.toMatchObject({ reason: "told-before" });
  for (const payload of await jobsOf(world, "workflow.spread-signal"))
    await doJob(world, spreadSignal, payload as never);
  const jobs = await jobsOf(world, "workflow.hear-signal");
  expect(jobs).toHaveLength(3);
  for (const payload of [...jobs, ...jobs]) await doJob(world, hearSignal, payload as never);
  for (const id of ids) expect(await openElements(id)).toEqual(["act"]);
});

test("what one process throws is heard by another that waits for it", async () => {
  const xml = processOf(
    "transaction",
    `${BEGIN}<bpmn:userTask id="pay" name="付款"/>
     <bpmn:intermediateThrowEvent id="tell" name="通知已付">${paid}</bpmn:intermediateThrowEvent>${OVER}`,
    ["begin>pay", "pay>tell", "tell>over"],
    NAMES,
  );
  await deploy(world, "transaction", { xml });
  await world.admin((client) => client.query("delete from case_wait"));
  const waiter = await begin(world, "query");
  const payer = await begin(world, "transaction");
  const { tasks } = await world.as("agent").query(readCase, { caseId: payer.id });
  await world.as("agent").command(completeTask, { taskId: tasks[0]?.id ?? "", answer: "付了" });
  const { rows } = await world.admin((client) =>
    client.query("select id, type, subject, payload from event where type = $1", [workflowEvents.thrown]),
  );
  expect(rows).toHaveLength(1);
  const stored = { ...rows[0], tenantId: "gd", at: new Date(0).toISOString(), audience: {} };
  for (let time = 0; time < 2; time += 1)
    await world.work("gd", async (deed) => hearThrown.apply({ ...deed, input: stored }));
  expect(await openElements(waiter.id)).toEqual(["ship"]);
});

test("a message begins a case of the process that starts with it, owned by who told it", async () => {
  const xml = processOf(
    "suggestion",
    `<bpmn:startEvent id="asked"><bpmn:messageEventDefinition messageRef="m-begin"/></bpmn:startEvent>
     <bpmn:userTask id="read" name="阅读"/>${OVER}`,
    ["asked>read", "read>over"],
    NAMES,
  );
  await deploy(world, "suggestion", { xml });
  const variables = { title: "夜间热线", customerId: "k-chen", customerName: "陈晓燕" };
  const message = { messageId: "ask-1", name: "asked", variables };
  const told = await world.as("manager").command(tellMessage, message);
  expect(told.how).toBe("started");
  expect(await world.as("manager").command(tellMessage, message)).toEqual({ caseId: told.caseId, how: "twice" });
  expect(await casesOf("suggestion")).toEqual([{ id: told.caseId, title: "夜间热线" }]);
});

test("a start timer begins one case after downtime and goes on by its own grid; a retired version begins none", async () => {
  const weekly = (name: string) =>
    processOf(
      "process-change",
      `<bpmn:startEvent id="weekly"><bpmn:timerEventDefinition>
         <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R/P7D</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>
       <bpmn:userTask id="meet" name="例会"/>${OVER}`,
      ["weekly>meet", "meet>over"],
      "",
      name,
    );
  await deploy(world, "process-change", { xml: weekly("例会一") });
  const [job] = await jobsOf(world, "workflow.start");
  const dueAt = new Date(String(job?.dueAt));
  const late = new Date(dueAt.getTime() + 24 * 24 * 3_600_000);
  await doJob(world, fireStart, job as never, late);
  await doJob(world, fireStart, job as never, late);
  expect(await casesOf("process-change")).toHaveLength(1);
  const [next] = await jobsOf(world, "workflow.start");
  expect(next?.dueAt).toBe(new Date(dueAt.getTime() + 28 * 24 * 3_600_000).toISOString());
  await deploy(world, "process-change", { xml: weekly("例会二") });
  await doJob(world, fireStart, next as never, new Date(String(next?.dueAt)));
  expect(await casesOf("process-change")).toHaveLength(1);
});
