import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { workflowProcedures } from "./index.ts";
import { begin, deploy } from "./testing/begin-case.ts";
import { BEGIN, OVER, processOf } from "./testing/small-process.ts";

const { completeTask, explainCase, readCase } = workflowProcedures;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

test("a case says of each token why it came there, by which condition, what it waits for and who could do it", async () => {
  const xml = processOf(
    "query",
    `${BEGIN}<bpmn:userTask id="ask" name="登记"/><bpmn:exclusiveGateway id="grade" name="定级" default="f3"/>
     <bpmn:userTask id="check" name="核查" quintet:party="department:billing"/><bpmn:userTask id="reply" name="答复"/>
     <bpmn:boundaryEvent id="late" name="超时" attachedToRef="check" cancelActivity="false"><bpmn:timerEventDefinition>
       <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
     <bpmn:userTask id="urge" name="催办"/>${OVER}`,
    [
      "begin>ask",
      "ask>grade",
      "grade>reply",
      'grade>check:grade = "major"',
      "check>reply",
      "reply>over",
      "late>urge",
      "urge>over",
    ],
  );
  await deploy(world, "query", { xml });
  const { id: caseId } = await begin(world, "query", { grade: "major" });
  const [task] = (await world.as("agent").query(readCase, { caseId })).tasks;
  await world.as("agent").command(completeTask, { taskId: task?.id ?? "", answer: "已登记" });
  const { status, places } = await world.as("agent").query(explainCase, { caseId });
  expect(status).toBe("running");
  expect(places).toHaveLength(1);
  const [place] = places;
  expect(place).toMatchObject({ elementId: "check", from: { elementId: "grade", name: "定级" }, because: "condition" });
  expect(place?.conditions).toEqual([
    expect.objectContaining({ expression: 'grade = "major"', inputs: { grade: "major" }, value: true }),
  ]);
  expect(place?.why).toEqual({
    zh: '在“定级”条件“grade = "major"”成立,来到“核查”。',
    en: 'At “定级” the condition “grade = "major"” held, so it came to “核查”.',
  });
  expect(place?.awaits.map(({ kind, elementId }) => `${kind} ${elementId}`)).toEqual(["person check", "timer late"]);
  expect(place?.awaits[0]?.who?.assignee).toBeNull();
  expect(place?.awaits[0]?.sentence.zh).toContain("中的一人领取办理");
  await expect(world.as("otherAgent").query(explainCase, { caseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(world.as("partner").query(explainCase, { caseId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});
