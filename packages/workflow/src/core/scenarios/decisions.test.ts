import { expect, test } from "vitest";
import { parseDecisions } from "../decision/parse-decisions.ts";
import { link } from "../link.ts";
import { chain, Play, parse } from "./diagram.ts";

const table = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="t">
  <inputData id="i" name="amount"><variable name="amount" typeRef="number"/></inputData>
  <decision id="grade" name="grade"><variable name="grade"/><informationRequirement><requiredInput href="#i"/></informationRequirement>
  <decisionTable hitPolicy="UNIQUE"><input><inputExpression><text>amount</text></inputExpression></input><output name="grade"/>
  <rule><inputEntry><text>&lt; 100</text></inputEntry><outputEntry><text>"small"</text></outputEntry></rule>
  <rule><inputEntry><text>&gt;= 100</text></inputEntry><outputEntry><text>"large"</text></outputEntry></rule></decisionTable></decision></definitions>`;
const rule = `<bpmn:startEvent id="s"/><bpmn:businessRuleTask id="a" camunda:decisionRef="grade" camunda:resultVariable="g" camunda:mapDecisionResult="singleEntry"/>
  <bpmn:userTask id="b"/>${chain("s", "a", "b")}`;

async function play(): Promise<Play> {
  const parsed = await parse(rule);
  const read = parseDecisions(table);
  if (!parsed.ok || !read.ok) throw new Error("refused");
  const linked = link(parsed.definition, {}, [read.decisions]);
  if (!linked.ok) throw new Error("not linked");
  return new Play(linked.definition);
}

test("a decision that is bound is taken at once, by the shape that is asked for", async () => {
  expect((await play()).start({ amount: 250 }).instance).toMatchObject({
    variables: { g: "large" },
    tasks: { 1: { nodeId: "b" } },
  });
});

test("a decision that gives no result refuses the step", async () => {
  const undecided = await play();
  expect(() => undecided.start({ amount: "much" })).toThrow("undecided");
});
