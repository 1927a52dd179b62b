import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { workflowProcedures } from "./index.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { BEGIN, OVER, processOf } from "./testing/small-process.ts";

const { completeTask, listForms, readCase, readForm } = workflowProcedures;

const refund = {
  type: "default",
  components: [
    { type: "text", text: "# 退费登记" },
    { type: "number", key: "amount", label: "金额", validate: { required: true, min: 0, max: 500 } },
    { type: "textfield", key: "reason", label: "原因", validate: { required: true } },
  ],
};
const elements = `${BEGIN}<bpmn:userTask id="refund" name="退费" quintet:form="refund"/>
  <bpmn:exclusiveGateway id="large" default="f3"/>
  <bpmn:userTask id="approve" name="审批" quintet:form="refund"/><bpmn:userTask id="pay" name="付款"/>${OVER}`;
const flows = ["begin>refund", "refund>large", "large>pay", "large>approve:amount > 100", "approve>pay", "pay>over"];

let world: World;
let version: number;
beforeAll(async () => {
  world = await openWorld();
  version = await deploy(world, "query", { xml: processOf("query", elements, flows), forms: { refund } });
});

const open = async (caseId: string) => {
  const { tasks } = await world.as("agent").query(readCase, { caseId });
  return tasks.filter(({ state }) => state === "open").map(({ id, elementId, form }) => ({ id, elementId, form }));
};

test("an answer that does not keep to its form is refused field by field and changes nothing", async () => {
  const { id } = await begin(world, "query");
  const [task] = await open(id);
  expect(task).toMatchObject({ elementId: "refund", form: "refund" });
  const taskId = task?.id ?? "";
  for (const [data, said] of [
    [{}, "amount: Fill in “金额”. reason: Fill in “原因”."],
    [{ amount: 900, reason: "重复" }, "amount: “金额” must not be above 500."],
    [{ amount: "many", reason: "重复" }, "amount: “金额” must be a number."],
  ] as const)
    await expect(world.as("agent").command(completeTask, { taskId, answer: "登记", data })).rejects.toMatchObject({
      code: "BAD_REQUEST",
      reason: "form-refused",
      message: said,
    });
  expect(await open(id)).toEqual([task]);
});

test("a good answer becomes the case's variables, by which the process decides, and nothing else does", async () => {
  const { id } = await begin(world, "query");
  const [task] = await open(id);
  const data = { amount: 200, reason: "重复扣费", grade: "public-opinion" };
  await world.as("agent").command(completeTask, { taskId: task?.id ?? "", answer: "登记", data });
  const [approve] = await open(id);
  expect(approve?.elementId).toBe("approve");
  const form = await world.as("agent").query(readForm, { taskId: approve?.id ?? "" });
  expect(form).toEqual({ formId: "refund", schema: refund, data: { amount: 200, reason: "重复扣费" } });
  const { rows } = await world.admin((client) =>
    client.query("select state -> 'variables' ->> 'grade' as grade from process_instance where case_id = $1", [id]),
  );
  expect(rows).toEqual([{ grade: "ordinary" }]);
});

test("a task without a form takes no data, and forms are read by who sees the task", async () => {
  const { id } = await begin(world, "query");
  const [task] = await open(id);
  const answer = { taskId: task?.id ?? "", answer: "登记", data: { amount: 20, reason: "重复" } };
  await expect(world.as("otherAgent").query(readForm, { taskId: answer.taskId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await world.as("agent").command(completeTask, answer);
  const [pay] = await open(id);
  expect(pay).toMatchObject({ elementId: "pay", form: null });
  await expect(
    world.as("agent").command(completeTask, { taskId: pay?.id ?? "", answer: "付", data: { amount: 1 } }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST", reason: "no-form" });
  await expect(world.as("agent").query(readForm, { taskId: pay?.id ?? "" })).rejects.toMatchObject({
    reason: "no-form",
  });
  const forms = await world.as("agent").query(listForms, {});
  expect(forms).toContainEqual(expect.objectContaining({ formId: "refund", title: "退费登记", key: "query", version }));
  const named = await world.as("agent").query(readForm, { key: "query", version, formId: "refund" });
  expect(named.schema).toEqual(refund);
});
