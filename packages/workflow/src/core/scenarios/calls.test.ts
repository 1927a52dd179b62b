import { describe, expect, test } from "vitest";
import type { Definition } from "../definition.ts";
import { elementOf, link } from "../link.ts";
import { nextSteps } from "../next.ts";
import { parseDefinition, parseProcesses } from "../parse-definition.ts";
import { chain, Play, xml } from "./diagram.ts";

const errors = '<bpmn:error id="E" errorCode="E1"/><bpmn:escalation id="X" escalationCode="X1"/>';

async function definition(inside: string, id = "p"): Promise<Definition> {
  const parsed = await parseDefinition(xml(inside, errors).replace('process id="p"', `process id="${id}"`));
  if (!parsed.ok) throw new Error(parsed.refusals.map(({ elementId, code }) => `${elementId} ${code}`).join());
  return parsed.definition;
}

const calling = (
  inside = "",
  beside = "",
) => `<bpmn:startEvent id="s"/><bpmn:callActivity id="call" calledElement="child">${inside}</bpmn:callActivity>
  <bpmn:userTask id="after"/><bpmn:endEvent id="e"/>${chain("s", "call", "after", "e")}${beside}`;
const child = (end = "") =>
  `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:endEvent id="e">${end}</bpmn:endEvent>${chain("s", "a", "e")}`;

async function play(parent: string, called = child()): Promise<Play> {
  const linked = link(await definition(parent), { child: await definition(called, "child") });
  if (!linked.ok) throw new Error(linked.refusals.map(({ code }) => code).join());
  return new Play(linked.definition);
}

describe("a called process", () => {
  test("shows its open work under the id as drawn, and the way to it", async () => {
    const played = (await play(calling())).start({ x: 1 });
    const [task] = nextSteps(played.definition, played.instance, 0).tasks;
    expect(task).toMatchObject({ element: "a", calls: ["call"], nodeId: "call/a" });
    expect(elementOf(played.definition, "call/a")).toBe("a");
  });

  test("gets all variables and gives all back when nothing else is said", async () => {
    const played = (await play(calling())).start({ x: 1 });
    expect(played.instance.calls).toEqual({ 2: { x: 1 } });
    played.complete("call/a", { variables: { y: 2 } });
    expect(played.instance).toMatchObject({ variables: { x: 1, y: 2 }, calls: {} });
    expect(played.open).toEqual(["after"]);
  });

  test("sees and gives only what is mapped", async () => {
    const mapped =
      calling(`<bpmn:extensionElements><camunda:in source="x" target="given"/><camunda:in businessKey="#{key}"/>
      <camunda:out sourceExpression="\${result + 1}" target="got"/></bpmn:extensionElements>`);
    const played = (await play(mapped)).start({ x: 1, secret: 2 });
    expect(played.instance.calls).toEqual({ 2: { given: 1 } });
    played.complete("call/a", { variables: { result: 4, other: 5 } });
    expect(played.instance.variables).toEqual({ x: 1, secret: 2, got: 5 });
    const kept = calling(
      '<bpmn:extensionElements><z:calledElement processId="child" propagateAllChildVariables="false"/></bpmn:extensionElements>',
    );
    expect((await play(kept)).start().complete("call/a", { variables: { y: 1 } }).instance.variables).toEqual({});
  });

  test("throws its errors and escalations to the call", async () => {
    const boundary = (event: string, id: string, interrupting: boolean) =>
      `<bpmn:boundaryEvent id="${id}" attachedToRef="call" cancelActivity="${interrupting}"><bpmn:${event}/></bpmn:boundaryEvent><bpmn:userTask id="h${id}"/>${chain(id, `h${id}`)}`;
    const caught = calling("", boundary('errorEventDefinition errorRef="E"', "b", true));
    const played = (await play(caught, child('<bpmn:errorEventDefinition errorRef="E"/>'))).start().complete("call/a");
    expect(played.open).toEqual(["hb"]);
    const told = calling("", boundary("escalationEventDefinition", "b", false));
    const escalated = await play(told, child('<bpmn:escalationEventDefinition escalationRef="X"/>'));
    expect(escalated.start().complete("call/a").open.sort()).toEqual(["after", "hb"]);
  });

  test("runs once per item, each with variables of its own", async () => {
    const many =
      calling(`<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><z:loopCharacteristics inputCollection="= list"
      inputElement="item" outputCollection="all" outputElement="= r"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`);
    const played = (await play(many)).start({ list: [7, 8] });
    expect(Object.values(played.instance.calls).map(({ item }) => item)).toEqual([7, 8]);
    played.complete("call/a", { variables: { r: "one" } }).complete("call/a", { variables: { r: "two" } });
    expect(played.instance.variables.all).toEqual(["one", "two"]);
  });
});

describe("linking", () => {
  test("refuses a missing process by its name and a ring of calls", async () => {
    const parent = await definition(calling());
    expect(link(parent, {})).toMatchObject({ ok: false, refusals: [{ elementId: "call", code: "call-unknown" }] });
    const back = await definition(calling().replace('calledElement="child"', 'calledElement="p"'), "child");
    const linked = link(parent, { child: back, p: parent });
    expect(linked).toMatchObject({ ok: false });
    expect(!linked.ok && linked.refusals[0]?.code).toBe("call-ring");
  });

  test("an unbound call refuses the step, and the file's other processes are there to be bound", async () => {
    const alone = new Play(await definition(calling()));
    expect(() => alone.start()).toThrow("call-unbound");
    const two = xml(calling()).replace(
      "</bpmn:definitions>",
      `<bpmn:process id="child" isExecutable="true">${child().replaceAll(/"(s|a|e|s_a|a_e)"/g, '"c_$1"')}</bpmn:process></bpmn:definitions>`,
    );
    const processes = await parseProcesses(two);
    expect(processes.map(({ id, parsed }) => [id, parsed.ok])).toEqual([
      ["p", true],
      ["child", true],
    ]);
    const parsed = await parseDefinition(two);
    expect(parsed.ok && parsed.definition.id).toBe("p");
  });
});
