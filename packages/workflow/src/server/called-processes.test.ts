import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { workflowProcedures } from "./index.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { BEGIN, OVER, processOf } from "./testing/small-process.ts";

const { checkDefinition, completeTask, readCase, readDefinition, readForm } = workflowProcedures;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const caller = processOf(
  "query",
  `${BEGIN}<bpmn:callActivity id="verify" name="核验" calledElement="identity"/><bpmn:userTask id="answer" name="答复"/>${OVER}`,
  ["begin>verify", "verify>answer", "answer>over"],
);
const called = (name: string) =>
  processOf(
    "identity",
    `${BEGIN}<bpmn:userTask id="ask" name="${name}" quintet:form="passport"/>${OVER}`,
    ["begin>ask", "ask>over"],
    "",
    "身份核验",
  );
const forms = {
  passport: { type: "default", components: [{ type: "textfield", key: "passport", validate: { required: true } }] },
};
const open = async (caseId: string) => {
  const { tasks } = await world.as("agent").query(readCase, { caseId });
  return tasks.filter(({ state }) => state === "open");
};

test("a call of a process that is not there, or of a ring, is refused at its element", async () => {
  const { findings, deployable } = await world.as("manager").query(checkDefinition, { xml: caller });
  expect(deployable).toBe(false);
  expect(findings).toContainEqual(
    expect.objectContaining({ elementId: "verify", code: "call-unknown", severity: "refused" }),
  );
  const self = caller.replace('calledElement="identity"', 'calledElement="query"');
  const ring = await world.as("manager").query(checkDefinition, { xml: self });
  expect(ring.findings).toContainEqual(expect.objectContaining({ elementId: "verify", code: "call-ring" }));
});

test("a call is bound to the version in force at its deployment, and its tasks are shown by their own elements", async () => {
  const first = await deploy(world, "identity", { xml: called("问证件"), forms });
  const version = await deploy(world, "query", { xml: caller });
  const stored = await world.as("agent").query(readDefinition, { key: "query", version });
  expect(stored.calls).toEqual({ identity: first });
  const { id: caseId } = await begin(world, "query");
  await deploy(world, "identity", { xml: called("问证件和地址"), forms });
  const again = await begin(world, "query");
  expect((await open(again.id)).map(({ name }) => name)).toEqual(["问证件"]);

  const [task] = await open(caseId);
  expect(task).toMatchObject({ elementId: "ask", name: "问证件", form: "passport" });
  const taskId = task?.id ?? "";
  expect((await world.as("agent").query(readForm, { taskId })).schema).toEqual(forms.passport);
  await expect(world.as("agent").command(completeTask, { taskId, answer: "问了" })).rejects.toMatchObject({
    reason: "form-refused",
  });
  await world.as("agent").command(completeTask, { taskId, answer: "问了", data: { passport: "E123" } });
  expect((await open(caseId)).map(({ elementId }) => elementId)).toEqual(["answer"]);
});
