import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { workflowProcedures } from "./index.ts";
import { runService } from "./run-service.ts";
import { BpmnError, serviceJobs } from "./service-jobs.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { doJob } from "./testing/complaint.ts";
import { BEGIN, OVER, processOf } from "./testing/small-process.ts";

const { cancelIncident, completeTask, listIncidents, readCase, readIncident, retryIncident, skipIncident } =
  workflowProcedures;

let world: World;
let fails = true;
beforeAll(async () => {
  world = await openWorld();
  serviceJobs.set("look-up", async () => {
    if (fails) throw new Error("计费系统没有应答");
    return { balance: 12 };
  });
  serviceJobs.set("check-credit", async () => {
    throw new BpmnError("no-credit", "额度不足", { missing: 5 });
  });
  const xml = processOf(
    "query",
    `${BEGIN}<bpmn:userTask id="ask" name="提交"/><bpmn:serviceTask id="look" name="查余额" quintet:job="look-up"/>
     <bpmn:exclusiveGateway id="some" default="f5"/><bpmn:userTask id="rich" name="有余额"/><bpmn:userTask id="poor" name="无余额"/>${OVER}`,
    ["begin>ask", "ask>look", "look>some", "some>rich:balance > 10", "some>poor", "rich>over", "poor>over"],
  );
  await deploy(world, "query", { xml });
});

const view = (caseId: string) => world.as("agent").query(readCase, { caseId });
const open = async (caseId: string) =>
  (await view(caseId)).tasks.filter(({ state }) => state === "open").map(({ elementId }) => elementId);
const incidentOf = async (caseId: string) => {
  const { rows } = await world.as("manager").query(listIncidents, { limit: 200 });
  return rows.find((row) => row.caseId === caseId);
};

/** A case whose service task waits for its job; answers the job. */
async function atService() {
  const { id: caseId } = await begin(world, "query");
  const [task] = (await view(caseId)).tasks;
  await world.as("agent").command(completeTask, { taskId: task?.id ?? "", answer: "请查" });
  const { rows } = await world.admin((client) =>
    client.query<{ payload: { input: { caseId: string; number: number; job: string } } }>(
      "select j.payload from graphile_worker._private_jobs j where j.key like $1",
      [`%workflow.service:${caseId}-%`],
    ),
  );
  const job = rows[0]?.payload.input;
  if (!job) throw new Error("no job waits");
  return job;
}

/** What the queue does with a job: work, and when that throws tell it in a transaction of its own. */
async function runJob(job: Awaited<ReturnType<typeof atService>>, tries: number) {
  let settled = true;
  const failure = await doJob(world, runService, job).then(
    () => null,
    (error: unknown) => ({ error, tries, last: tries >= 5 }),
  );
  if (failure)
    await world.work("gd", async (deed) => {
      settled = (await runService.failed?.({ ...deed, input: job }, failure)) ?? false;
    });
  return settled;
}

/** A case stuck in an incident after five tries. */
async function stuck() {
  fails = true;
  const job = await atService();
  for (let tries = 1; tries <= 5; tries += 1) expect(await runJob(job, tries)).toBe(tries === 5);
  const found = await incidentOf(job.caseId);
  if (!found) throw new Error("no incident");
  return { ...found, job };
}

test("a job that fails five times is an incident; what the person had completed stays completed", async () => {
  const { caseId, error, tries, elementName, id, job } = await stuck();
  expect({ error, tries, elementName }).toEqual({ error: "计费系统没有应答", tries: 5, elementName: "查余额" });
  const seen = await view(caseId);
  expect(seen.tasks.map(({ elementId, state }) => `${elementId} ${state}`)).toEqual(["ask completed"]);
  expect(seen.entries.at(-1)?.text).toContain("计费系统没有应答");
  expect(await runJob(job, 1)).toBe(true);
  expect((await world.as("business").query(readIncident, { incidentId: id })).state).toBe("open");
});

test("an incident is repaired by another try", async () => {
  const { id: incidentId, caseId, job } = await stuck();
  fails = false;
  await world.as("manager").command(retryIncident, { incidentId });
  expect(await runJob(job, 1)).toBe(true);
  expect(await open(caseId)).toEqual(["rich"]);
  await expect(world.as("business").command(retryIncident, { incidentId })).rejects.toMatchObject({
    code: "CONFLICT",
    reason: "incident-resolved",
  });
  const { rows } = await world.as("manager").query(listIncidents, { state: "resolved" });
  expect(rows.find(({ id }) => id === incidentId)).toMatchObject({ state: "retried", resolvedBy: "赵刚" });
});

test("an incident is repaired by the value a person gives", async () => {
  const { id: incidentId, caseId } = await stuck();
  const value = { incidentId, variables: { balance: 3 }, reason: "已电话核实" };
  await world.as("business").command(skipIncident, value);
  expect(await open(caseId)).toEqual(["poor"]);
  const audited = await world.admin((client) =>
    client.query("select principal, reason from audit where subject = $1 and after ->> 'state' = 'skipped'", [caseId]),
  );
  expect(audited.rows).toEqual([{ principal: "p-luo", reason: "已电话核实" }]);
});

test("an incident is ended with its case", async () => {
  const { id: incidentId, caseId } = await stuck();
  await world.as("admin").command(cancelIncident, { incidentId, reason: "客户已另行解决" });
  expect((await view(caseId)).status).toBe("withdrawn");
  expect(await incidentOf(caseId)).toBeUndefined();
});

test("of two people repairing at once one wins; incidents are seen and repaired only by who may", async () => {
  const { id: incidentId } = await stuck();
  const value = { incidentId, variables: { balance: 3 }, reason: "已核实" };
  const results = await Promise.allSettled([
    world.as("manager").command(skipIncident, value),
    world.as("business").command(retryIncident, { incidentId }),
  ]);
  const losers = results.filter((result) => result.status === "rejected");
  expect(losers).toHaveLength(1);
  expect(losers[0]?.reason).toMatchObject({ code: "CONFLICT", reason: "incident-resolved" });
  for (const who of ["agent", "lead", "partner", "customer"] as const) {
    await expect(world.as(who).query(listIncidents, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.as(who).command(skipIncident, value)).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  expect((await world.as("foreignManager").query(listIncidents, { state: "resolved" })).rows).toEqual([]);
  await expect(world.as("foreignManager").command(skipIncident, value)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a job nobody knows is an incident at once, and an error the process has drawn goes its own way", async () => {
  const boundary = `<bpmn:boundaryEvent id="none" attachedToRef="look"><bpmn:errorEventDefinition errorRef="e-credit"/></bpmn:boundaryEvent>`;
  const drawn = (job: string) =>
    processOf(
      "query",
      `${BEGIN}<bpmn:userTask id="ask" name="提交"/><bpmn:serviceTask id="look" name="查额度" quintet:job="${job}"/>${boundary}
       <bpmn:userTask id="explain" name="解释"/>${OVER}`,
      ["begin>ask", "ask>look", "look>over", "none>explain", "explain>over"],
      '<bpmn:error id="e-credit" name="额度" errorCode="no-credit"/>',
    );
  await deploy(world, "query", { xml: drawn("check-credit") });
  const job = await atService();
  expect(await runJob(job, 1)).toBe(true);
  expect(await open(job.caseId)).toEqual(["explain"]);
  await deploy(world, "query", { xml: drawn("no-such-job") });
  const strange = await atService();
  await doJob(world, runService, strange);
  expect(await incidentOf(strange.caseId)).toMatchObject({ tries: 1, job: "no-such-job" });
});
