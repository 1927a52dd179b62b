import { expect, test } from "vitest";
import { parseDefinition } from "../parse-definition.ts";
import { drawDiagram } from "./draw-diagram.ts";
import { layOut } from "./lay-out.ts";

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">
  <process id="p" isExecutable="true">
    <laneSet id="set"><lane id="desk" name="前台"><flowNodeRef>begin</flowNodeRef><flowNodeRef>ask</flowNodeRef><flowNodeRef>over</flowNodeRef></lane>
      <lane id="back" name="后台"><flowNodeRef>choose</flowNodeRef><flowNodeRef>check</flowNodeRef><flowNodeRef>deep</flowNodeRef></lane></laneSet>
    <startEvent id="begin"/><userTask id="ask"/>
    <boundaryEvent id="late" attachedToRef="ask"><timerEventDefinition><timeDuration xsi:type="tFormalExpression">PT1H</timeDuration></timerEventDefinition></boundaryEvent>
    <exclusiveGateway id="choose" default="f3"/><userTask id="check"/>
    <subProcess id="deep"><startEvent id="in"/><userTask id="inner"/><endEvent id="out"/>
      <sequenceFlow id="g1" sourceRef="in" targetRef="inner"/><sequenceFlow id="g2" sourceRef="inner" targetRef="out"/></subProcess>
    <endEvent id="over"/>
    <sequenceFlow id="f1" sourceRef="begin" targetRef="ask"/><sequenceFlow id="f2" sourceRef="ask" targetRef="choose"/>
    <sequenceFlow id="f3" sourceRef="choose" targetRef="check"/>
    <sequenceFlow id="f4" sourceRef="choose" targetRef="deep"><conditionExpression xsi:type="tFormalExpression">a = 1</conditionExpression></sequenceFlow>
    <sequenceFlow id="f5" sourceRef="check" targetRef="over"/><sequenceFlow id="f6" sourceRef="deep" targetRef="ask"/>
    <sequenceFlow id="f7" sourceRef="late" targetRef="over"/>
  </process>
</definitions>`;

async function definitionOf(text: string) {
  const parsed = await parseDefinition(text);
  if (!parsed.ok) throw new Error(parsed.refusals.map((one) => one.sentence).join(" "));
  return parsed;
}

test("a file without a diagram gets one that its readers accept, for every element and flow", async () => {
  const { definition, warnings } = await definitionOf(xml);
  expect(warnings.map(({ code }) => code)).toContain("diagram-missing");
  const drawn = drawDiagram(xml, definition);
  const again = await definitionOf(drawn);
  const spoken = again.warnings.map(({ code }) => code);
  expect(spoken).not.toContain("diagram-missing");
  expect(spoken).not.toContain("broken-diagram");
  expect(again.definition).toEqual(definition);
  for (const id of [...Object.keys(definition.nodes), ...Object.keys(definition.flows), "desk", "back"])
    expect(drawn).toContain(`bpmnElement="${id}"`);
});

test("no two elements of a scope lie on each other, and what is inside a sub-process lies inside it", async () => {
  const { definition } = await definitionOf(xml);
  const { boxes, lanes } = layOut(definition);
  const boxOf = (id: string) => boxes.get(id) ?? { x: Number.NaN, y: 0, width: 0, height: 0 };
  const top = Object.values(definition.nodes).filter(
    ({ parent, attachedTo }) => parent === null && attachedTo === null,
  );
  for (const a of top)
    for (const b of top) {
      if (a.id >= b.id) continue;
      const [one, other] = [boxOf(a.id), boxOf(b.id)];
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(apart, `${a.id} and ${b.id}`).toBe(true);
    }
  const [deep, inner] = [boxOf("deep"), boxOf("inner")];
  expect(inner.x).toBeGreaterThan(deep.x);
  expect(inner.x + inner.width).toBeLessThan(deep.x + deep.width);
  expect(boxOf("late").y).toBe(boxOf("ask").y + 62);
  const [desk, back] = [lanes.get("desk"), lanes.get("back")];
  expect((desk?.y ?? 0) + (desk?.height ?? 0)).toBeLessThanOrEqual(back?.y ?? 0);
  expect(boxOf("begin").x).toBeLessThan(boxOf("ask").x);
  expect(boxOf("ask").x).toBeLessThan(boxOf("choose").x);
});
