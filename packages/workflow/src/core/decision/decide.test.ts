import { expect, test } from "vitest";
import { decide } from "./decide.ts";
import type { DecisionModel } from "./model.ts";
import { parseDecisions } from "./parse-decisions.ts";
import { table, wrap } from "./testing/dmn.ts";

function read(xml: string): DecisionModel {
  const parsed = parseDecisions(xml);
  if (!parsed.ok) throw new Error(parsed.refusals.map(({ sentence }) => sentence).join("\n"));
  return parsed.decisions;
}

const one = (policy: string, rules: string[][], more: Parameters<typeof table>[0] = {}) =>
  read(wrap(table({ policy, inputs: ["age"], outputs: ["fee"], rules, ...more })));

test("a unique table gives the value of the one rule that holds, and tells which", () => {
  const model = one("UNIQUE", [
    ["<18", "1"],
    [">=18", "2"],
  ]);
  expect(decide(model, "d", { age: 20 }, 0)).toMatchObject({
    ok: true,
    value: 2,
    explanation: [
      {
        decisionId: "d",
        inputs: { age: 20 },
        table: { policy: "UNIQUE", columns: [{ expression: "age", value: 20 }], hits: [{ row: 2, output: 2 }] },
      },
    ],
  });
});

test("two rules that hold under a unique policy are refused with their rows", () => {
  const model = one("UNIQUE", [
    ["<20", "1"],
    ["<18", "2"],
  ]);
  const decided = decide(model, "d", { age: 3 }, 0);
  expect(decided).toMatchObject({ ok: false, reason: "several-rules", values: { rules: "1, 2" } });
  expect(decided).toHaveProperty("sentence", "决策表“Fee”应只命中一条规则,却命中了第 1, 2 条。");
});

test("no rule, an unknown decision and a missing input are each told apart", () => {
  const model = one("FIRST", [["<18", "1"]], { declare: ["age"] });
  expect(decide(model, "d", { age: 30 }, 0)).toMatchObject({ ok: false, reason: "no-rule" });
  expect(decide(model, "x", { age: 30 }, 0)).toMatchObject({ ok: false, reason: "unknown-decision" });
  expect(decide(model, "d", {}, 0)).toMatchObject({ ok: false, reason: "missing-input", values: { name: "age" } });
  expect(decide(model, "toString", {}, 0)).toMatchObject({ ok: false, reason: "unknown-decision" });
});

test("a column that was drawn without an input and is not given is the missing input when no rule holds", () => {
  const model = one("FIRST", [["<18", "1"]]);
  expect(decide(model, "d", {}, 0)).toMatchObject({ ok: false, reason: "missing-input", values: { name: "age" } });
});

test("rules that agree may hold together under ANY, and those that do not are refused", () => {
  const same = one("ANY", [
    ["<20", "1"],
    ["<18", "1"],
  ]);
  const other = one("ANY", [
    ["<20", "1"],
    ["<18", "2"],
  ]);
  expect(decide(same, "d", { age: 3 }, 0)).toMatchObject({ ok: true, value: 1 });
  expect(decide(other, "d", { age: 3 }, 0)).toMatchObject({ ok: false, reason: "rules-disagree" });
});

test.each<[string, string | string[]]>([
  ["FIRST", "low"],
  ["PRIORITY", "high"],
  ["RULE ORDER", ["low", "high", "low"]],
  ["OUTPUT ORDER", ["high", "low", "low"]],
  ["COLLECT", ["low", "high", "low"]],
])("under %s the rules come to %j", (policy, all) => {
  const rules = [
    ["<50", '"low"'],
    ["<40", '"high"'],
    ["<30", '"low"'],
  ];
  const model = one(policy, rules, { values: '"high","low"' });
  expect(decide(model, "d", { age: 3 }, 0)).toMatchObject({ ok: true, value: all });
});

test("without output values the order is that of the type's allowed values", () => {
  const types = `<itemDefinition name="tFee"><typeRef>string</typeRef><allowedValues><text>"high","low"</text></allowedValues>
    </itemDefinition>`;
  const drawn = table({
    policy: "PRIORITY",
    inputs: ["age"],
    outputs: ["fee"],
    rules: [
      ["-", '"low"'],
      ["-", '"high"'],
    ],
  });
  const model = read(wrap(types + drawn.replace('<output name="fee"', '<output name="fee" typeRef="tFee"')));
  expect(decide(model, "d", { age: 3 }, 0)).toMatchObject({ ok: true, value: "high" });
});

test.each([
  ["SUM", 6],
  ["MIN", 1],
  ["MAX", 3],
  ["COUNT", 3],
])("collecting by %s gives %d", (aggregation, value) => {
  const rules = [
    ["<50", "1"],
    ["<40", "2"],
    ["<30", "3"],
    [">60", "9"],
  ];
  const model = one("COLLECT", rules, { aggregation });
  expect(decide(model, "d", { age: 3 }, 0)).toMatchObject({ ok: true, value });
});

test("text cannot be summed", () => {
  const model = one("COLLECT", [["-", '"x"']], { aggregation: "SUM" });
  expect(decide(model, "d", { age: 3 }, 0)).toMatchObject({ ok: false, reason: "not-numbers" });
});

test("a table that collects and finds nothing gives the empty list", () => {
  expect(decide(one("COLLECT", [["<1", "1"]]), "d", { age: 3 }, 0)).toMatchObject({ ok: true, value: [] });
});

test("the default output stands where no rule holds, and the explanation says so", () => {
  const model = one("UNIQUE", [["<1", "1"]], { byDefault: "7" });
  expect(decide(model, "d", { age: 3 }, 0)).toMatchObject({
    ok: true,
    value: 7,
    explanation: [{ table: { hits: [], byDefault: true } }],
  });
});

test("several outputs are one value with their names", () => {
  const model = read(wrap(table({ inputs: ["age"], outputs: ["fee", "why"], rules: [["-", "1", '"all"']] })));
  expect(decide(model, "d", { age: 3 }, 0)).toMatchObject({ ok: true, value: { fee: 1, why: "all" } });
});

test("a value outside the allowed input values is refused by name", () => {
  const model = one("UNIQUE", [["-", "1"]], { allowed: "[0..120]" });
  expect(decide(model, "d", { age: 300 }, 0)).toMatchObject({
    ok: false,
    reason: "not-allowed",
    values: { name: "age", value: "300" },
  });
});

test("dates and durations come as text and are compared as what they are", () => {
  const inputs = `<inputData id="i" name="due"><variable name="due" typeRef="date"/></inputData>`;
  const body = `<informationRequirement><requiredInput href="#i"/></informationRequirement>
    <literalExpression><text>due &lt; today() + duration("P1D")</text></literalExpression>`;
  const model = read(wrap(`${inputs}<decision id="d" name="Late">${body}</decision>`));
  expect(decide(model, "d", { due: "1970-01-01" }, 0)).toMatchObject({ ok: true, value: true });
  expect(decide(model, "d", { due: "1970-01-03" }, 0)).toMatchObject({ ok: true, value: false });
  expect(decide(model, "d", { due: "soon" }, 0)).toMatchObject({ ok: false, reason: "wrong-type" });
  expect(decide(model, "d", { due: 4 }, 0)).toMatchObject({ ok: false, reason: "wrong-type" });
});

test("decisions stand on decisions, and a table below that finds nothing says null to the one above", () => {
  const above = `<decision id="top" name="Top"><informationRequirement><requiredDecision href="#d"/></informationRequirement>
    <literalExpression><text>if Fee = null then "none" else Fee</text></literalExpression></decision>`;
  const model = read(wrap(table({ inputs: ["age"], outputs: ["fee"], rules: [["<18", "5"]] }) + above));
  expect(decide(model, "top", { age: 3 }, 0)).toMatchObject({ ok: true, value: 5 });
  const none = decide(model, "top", { age: 30 }, 0);
  expect(none).toMatchObject({ ok: true, value: "none" });
  expect(none.explanation.map(({ decisionId }) => decisionId)).toEqual(["d", "top"]);
});

test("contexts, invocations, lists, relations and functions are worked out", () => {
  const literal = (text: string) => `<literalExpression><text>${text}</text></literalExpression>`;
  const xml = wrap(`
    <businessKnowledgeModel id="k" name="double it"><variable name="double it"/>
      <encapsulatedLogic><formalParameter name="n"/>${literal("n * 2")}</encapsulatedLogic></businessKnowledgeModel>
    <decision id="d" name="All"><knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement><context>
      <contextEntry><variable name="base"/>${literal("3")}</contextEntry>
      <contextEntry><variable name="twice"/><invocation>${literal("double it")}
        <binding><parameter name="n"/>${literal("base")}</binding></invocation></contextEntry>
      <contextEntry><variable name="list"/><list>${literal("base")}${literal("twice")}</list></contextEntry>
      <contextEntry><variable name="rows"/><relation><column name="a"/><column name="b"/>
        <row>${literal("1")}${literal("double it(2)")}</row></relation></contextEntry>
      <contextEntry><variable name="more"/><functionDefinition><formalParameter name="x"/>${literal("x + base")}
        </functionDefinition></contextEntry>
      <contextEntry>${literal("{twice: twice, list: list, row: rows[1], more: more(10)}")}</contextEntry>
    </context></decision>`);
  expect(decide(read(xml), "d", {}, 0)).toMatchObject({
    ok: true,
    value: { twice: 6, list: [3, 6], row: { a: 1, b: 4 }, more: 13 },
  });
});
