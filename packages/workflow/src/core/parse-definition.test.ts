import { describe, expect, test } from "vitest";
import { parseDefinition } from "./parse-definition.ts";
import { chain, flow, parse, timer, xml } from "./scenarios/diagram.ts";
import { sentence } from "./sentences.ts";

const line = '<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:endEvent id="e"/>';

async function refusals(inside: string, outside = ""): Promise<string[]> {
  const parsed = await parse(inside, outside);
  return parsed.ok ? [] : parsed.refusals.map(({ elementId, code }) => `${elementId} ${code}`);
}

async function warnings(inside: string): Promise<string[]> {
  const parsed = await parse(inside);
  if (!parsed.ok) throw new Error(parsed.refusals.map((refusal) => refusal.sentence).join());
  return parsed.warnings.map(({ elementId, code }) => `${elementId} ${code}`);
}

describe("a definition is refused", () => {
  test("with an element the engine does not run, by its name", async () => {
    const parsed = await parse(`${line}<bpmn:complexGateway id="c"/>${chain("s", "a", "c", "e")}`);
    expect(parsed).toMatchObject({
      refusals: [{ elementId: "c", code: "unsupported-element", sentence: "不支持的元素:ComplexGateway。" }],
    });
    expect(sentence("unsupported-element", { tag: "ComplexGateway" }, "en")).toBe(
      "This element is not supported: ComplexGateway.",
    );
  });

  test("with an event the engine does not run, and with a mark that says nothing", async () => {
    expect(
      await refusals(`${line}<bpmn:endEvent id="x"><bpmn:cancelEventDefinition/></bpmn:endEvent>
        <bpmn:userTask id="m"><bpmn:multiInstanceLoopCharacteristics/></bpmn:userTask>${chain("s", "a", "m", "x")}${chain("a", "e")}`),
    ).toEqual(["x unsupported-element", "m loop-count-missing"]);
  });

  test("with a reference to nothing", async () => {
    expect(await refusals(`${line}${chain("s", "a", "e")}${flow("a", "nowhere")}`)).toEqual([
      "a_nowhere broken-reference",
    ]);
    expect(
      await refusals(`${line}${chain("s", "a", "e")}<bpmn:boundaryEvent id="b" attachedToRef="nobody">
        ${timer("timeDuration", "PT1H")}</bpmn:boundaryEvent>`),
    ).toEqual(["b broken-reference"]);
  });

  test("with a default flow that leaves another element", async () => {
    expect(
      await refusals(
        `<bpmn:startEvent id="s"/><bpmn:userTask id="a" default="s_a"/><bpmn:endEvent id="e"/>${chain("s", "a", "e")}`,
      ),
    ).toEqual(["a default-foreign"]);
  });

  test("with an id used twice", async () => {
    expect(await refusals(`${line}<bpmn:userTask id="a"/>${chain("s", "a", "e")}`)).toContain("a duplicate-id");
  });

  test("without a start, with two starts or with flows the wrong way", async () => {
    expect(await refusals('<bpmn:userTask id="a"/>')).toEqual(["p no-start-event"]);
    expect(await refusals(`${line}<bpmn:startEvent id="s2"/>${chain("s", "a", "e")}${chain("s2", "a")}`)).toEqual([
      "p several-starts",
    ]);
    expect(await refusals(`${line}${chain("s", "a", "e")}${chain("e", "a")}`)).toEqual(["e flow-out-of-end"]);
  });

  test("with a condition that is not FEEL", async () => {
    expect(await refusals(`${line}${chain("s", "a")}${flow("a", "e", "amount &gt;")}`)).toEqual([
      "a_e condition-unreadable",
    ]);
  });

  test("with a time, a message, a clock or a party that cannot be read", async () => {
    const event = (id: string, inside: string) =>
      `<bpmn:intermediateCatchEvent id="${id}">${inside}</bpmn:intermediateCatchEvent>`;
    expect(
      await refusals(`<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>${event("t", timer("timeDuration", "soon"))}
        ${event("m", "<bpmn:messageEventDefinition/>")}<bpmn:userTask id="a" quintet:clock="1h" quintet:party="No One"/>
        ${chain("s", "t", "m", "a", "e")}`),
    ).toEqual(["t timer-literal", "m message-missing", "a clock-unreadable", "a party-unreadable"]);
  });

  test("with a ring in which no token ever rests", async () => {
    expect(
      await refusals(`<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/><bpmn:exclusiveGateway id="x" default="x_y"/>
        <bpmn:exclusiveGateway id="y" default="y_x"/>${chain("s", "x", "y", "x")}${flow("y", "e", "done = true")}`),
    ).toEqual(["x endless-ring"]);
  });

  test("with a ring through a script that nothing leads out of, but not with one a condition may leave", async () => {
    const script = (id: string) =>
      `<bpmn:scriptTask id="${id}" scriptFormat="feel"><bpmn:script>n + 1</bpmn:script></bpmn:scriptTask>`;
    const gateway = '<bpmn:exclusiveGateway id="x"/>';
    const closed = `<bpmn:startEvent id="s"/>${gateway}${script("count")}${chain("s", "x", "count", "x")}`;
    expect(await refusals(closed)).toEqual(["x endless-ring"]);
    const open = `<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/><bpmn:exclusiveGateway id="x" default="x_count"/>
      ${script("count")}${chain("s", "x", "count", "x")}${flow("x", "e", "n > 3")}`;
    expect(await refusals(open)).toEqual([]);
  });

  test("but not with a ring through a task, also when the task is inside a sub-process", async () => {
    const ring = (inside: string) => `<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>${inside}
      <bpmn:exclusiveGateway id="x" default="x_e"/><bpmn:exclusiveGateway id="m"/>${chain("s", "m", "a", "x", "e")}${flow("x", "m", "again = true")}`;
    expect(await refusals(ring('<bpmn:userTask id="a"/>'))).toEqual([]);
    const sub = (inner: string) =>
      `<bpmn:subProcess id="a"><bpmn:startEvent id="s1"/>${inner}<bpmn:endEvent id="e1"/></bpmn:subProcess>`;
    expect(await refusals(ring(sub(`<bpmn:userTask id="t"/>${chain("s1", "t", "e1")}`)))).toEqual([]);
    expect(await refusals(ring(sub(chain("s1", "e1"))))).toHaveLength(1);
  });

  test("with a parallel join behind a choice, which can never have both tokens", async () => {
    const join = (
      split: string,
    ) => `<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>${split}<bpmn:parallelGateway id="j"/>
      <bpmn:userTask id="a"/><bpmn:userTask id="b"/>${chain("s", "x", "a", "j", "e")}${chain("x", "b", "j")}`;
    expect(await refusals(join('<bpmn:exclusiveGateway id="x" default="x_a"/>'))).toContain("j dead-join");
    expect(await refusals(join('<bpmn:parallelGateway id="x"/>'))).toEqual([]);
    expect(await refusals(join('<bpmn:userTask id="x"/>'))).toEqual([]);
  });

  test("with a form or role unknown where it is deployed", async () => {
    const inside = `<bpmn:startEvent id="s"/><bpmn:userTask id="a" camunda:formKey="f" camunda:candidateGroups="agents, ghosts"/>
      <bpmn:endEvent id="e"/>${chain("s", "a", "e")}`;
    const parsed = await parseDefinition(xml(inside), { forms: new Set(), roles: new Set(["agents"]) });
    expect(parsed).toMatchObject({
      ok: false,
      refusals: [
        { elementId: "a", code: "unknown-form", values: { value: "f" } },
        { elementId: "a", code: "unknown-role", values: { value: "ghosts" } },
      ],
    });
    expect(await refusals(inside)).toEqual([]);
  });

  test("when the file is not BPMN", async () => {
    for (const text of ["", "<a", "<a/>", "plain words"]) {
      expect(await parseDefinition(text)).toMatchObject({
        ok: false,
        refusals: [{ elementId: null, code: "unreadable-xml" }],
      });
    }
  });
});

describe("a definition is only warned about", () => {
  test("an unreachable node, a missing default, an implicit end and a missing diagram", async () => {
    expect(
      await warnings(`${line}<bpmn:exclusiveGateway id="x"/><bpmn:userTask id="b"/>${chain("s", "a", "x")}
        ${flow("x", "e", "done = true")}${flow("x", "a", "done = false")}`),
    ).toEqual(["x default-missing", "b unreachable", "b implicit-end", "p diagram-missing"]);
  });

  test("a broken reference in what no token meets, and an unusual encoding", async () => {
    const outside =
      '<bpmn:interface id="i" name="i"><bpmn:operation id="o" name="o"><bpmn:outMessageRef>none</bpmn:outMessageRef></bpmn:operation></bpmn:interface>';
    const file = `<?xml version="1.0" encoding="ISO-8859-1"?>${xml(`${line}${chain("s", "a", "e")}`, outside)}`;
    const parsed = await parseDefinition(file);
    expect(parsed.ok).toBe(true);
    expect(parsed.warnings.map(({ code }) => code)).toEqual(["odd-encoding", "broken-reference", "diagram-missing"]);
  });

  test("a process not marked executable", async () => {
    const parsed = await parseDefinition(xml(`${line}${chain("s", "a", "e")}`).replace('isExecutable="true"', ""));
    expect(parsed.warnings.map(({ code }) => code)).toEqual(["not-marked-executable", "diagram-missing"]);
  });
});

describe("a compiled definition", () => {
  test("says who may take a task in one shape, whatever tool wrote it", async () => {
    const parsed = await parse(`<bpmn:startEvent id="s"/>
      <bpmn:userTask id="a" camunda:assignee="li" camunda:candidateGroups="agents, leads"/>
      <bpmn:userTask id="b"><bpmn:extensionElements><z:assignmentDefinition candidateGroups="agents" candidateUsers="wang"/>
        <z:formDefinition formId="refund"/><z:properties><z:property name="colour" value="red"/></z:properties>
      </bpmn:extensionElements></bpmn:userTask><bpmn:endEvent id="e"/>${chain("s", "a", "b", "e")}`);
    if (!parsed.ok) throw new Error("refused");
    const { a, b } = parsed.definition.nodes;
    expect(a?.assignment).toEqual({ assignee: "li", users: [], groups: ["agents", "leads"] });
    expect(b).toMatchObject({
      assignment: { assignee: null, users: ["wang"], groups: ["agents"] },
      form: "refund",
      properties: { colour: "red" },
    });
  });

  test("carries lanes, and survives JSON unchanged", async () => {
    const parsed =
      await parse(`<bpmn:laneSet id="ls"><bpmn:lane id="l" name="班组"><bpmn:flowNodeRef>a</bpmn:flowNodeRef>
      </bpmn:lane></bpmn:laneSet>${line}${chain("s", "a", "e")}`);
    if (!parsed.ok) throw new Error("refused");
    expect(parsed.definition.lanes).toEqual([{ id: "l", name: "班组", nodes: ["a"] }]);
    expect(parsed.definition.nodes.a?.lane).toBe("l");
    expect(JSON.parse(JSON.stringify(parsed.definition))).toEqual(parsed.definition);
  });
});
