import { expect, test } from "vitest";
import { parseDecisions } from "./parse-decisions.ts";
import { table, wrap } from "./testing/dmn.ts";

function refusalsOf(xml: string) {
  const parsed = parseDecisions(xml);
  return parsed.ok ? [] : parsed.refusals;
}

const plain = `<decision id="d" name="D"><literalExpression><text>1</text></literalExpression></decision>`;

test.each([
  "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
  "http://www.omg.org/spec/DMN/20180521/MODEL/",
  "https://www.omg.org/spec/DMN/20191111/MODEL/",
  "https://www.omg.org/spec/DMN/20211108/MODEL/",
  "https://www.omg.org/spec/DMN/20230324/MODEL/",
])("a file in the namespace %s is read", (namespace) => {
  expect(parseDecisions(wrap(plain, namespace))).toMatchObject({ ok: true });
});

test("a prefix makes no difference", () => {
  const xml = `<dmn:definitions xmlns:dmn="https://www.omg.org/spec/DMN/20191111/MODEL/" name="f"><dmn:decision id="d"
    name="D"><dmn:literalExpression><dmn:text>1</dmn:text></dmn:literalExpression></dmn:decision></dmn:definitions>`;
  expect(parseDecisions(xml)).toMatchObject({ ok: true, decisions: { decisions: { d: { name: "D" } } } });
});

test("what is not XML, not DMN or empty is refused as that", () => {
  expect(refusalsOf("<definitions")).toMatchObject([{ code: "unreadable-xml" }]);
  expect(refusalsOf("")).toMatchObject([{ code: "unreadable-xml" }]);
  expect(refusalsOf(wrap(plain, "http://www.omg.org/spec/BPMN/20100524/MODEL"))).toMatchObject([{ code: "not-dmn" }]);
  expect(refusalsOf(wrap(""))).toMatchObject([{ code: "no-decision" }]);
});

test("a file nested without end is refused, not run out of stack over", () => {
  const deep = "<context><contextEntry>".repeat(20_000) + "</contextEntry></context>".repeat(20_000);
  expect(refusalsOf(wrap(`<decision id="d" name="D">${deep}</decision>`))).toMatchObject([{ code: "unreadable-xml" }]);
});

test("a cell that is not FEEL is named by table, row and column", () => {
  const rules = [
    ["<18", "1"],
    [">=", "2"],
    ["-", "1 +"],
  ];
  expect(refusalsOf(wrap(table({ inputs: ["age"], outputs: ["fee"], rules })))).toMatchObject([
    { elementId: "d", code: "unreadable-cell", values: { name: "Fee", row: "2", column: "age", value: ">=" } },
    { elementId: "d", code: "unreadable-cell", values: { name: "Fee", row: "3", column: "fee", value: "1 +" } },
  ]);
});

test("a row with too few cells is named", () => {
  expect(refusalsOf(wrap(table({ inputs: ["a", "b"], outputs: ["c"], rules: [["1", "2"]] })))).toMatchObject([
    { code: "rule-width", values: { row: "1", found: "2", wanted: "3" } },
  ]);
});

test("decisions that need each other are refused as a ring", () => {
  const needing = (id: string, other: string) =>
    `<decision id="${id}" name="${id}"><informationRequirement><requiredDecision href="#${other}"/></informationRequirement>
     <literalExpression><text>1</text></literalExpression></decision>`;
  expect(refusalsOf(wrap(needing("a", "b") + needing("b", "a")))).toMatchObject([
    { code: "ring-of-decisions", values: { names: "a → b" } },
  ]);
});

test("a reference to nothing, an unknown policy, another language and logic out of scope are refused by name", () => {
  const broken = `<decision id="d" name="D"><informationRequirement><requiredInput href="#x"/></informationRequirement>
    <literalExpression><text>1</text></literalExpression></decision>`;
  expect(refusalsOf(wrap(broken))).toMatchObject([{ code: "broken-reference", values: { value: "x" } }]);
  expect(refusalsOf(wrap(table({ policy: "BEST" })))).toMatchObject([{ code: "unknown-hit-policy" }]);
  expect(refusalsOf(wrap(table({ policy: "PRIORITY", outputs: ["a"] })))).toMatchObject([
    { code: "order-without-values" },
  ]);
  const groovy = `<decision id="d" name="D"><literalExpression expressionLanguage="groovy"><text>1</text></literalExpression></decision>`;
  expect(refusalsOf(wrap(groovy))).toMatchObject([{ code: "unsupported-language", values: { language: "groovy" } }]);
  const loop = `<decision id="d" name="D"><for iteratorVariable="x"/></decision>`;
  expect(refusalsOf(wrap(loop))).toMatchObject([{ code: "unsupported-logic", values: { tag: "for" } }]);
  expect(refusalsOf(wrap(`<decision id="d" name="D"/>`))).toMatchObject([{ code: "no-logic" }]);
  expect(refusalsOf(wrap(plain + plain))).toMatchObject([{ code: "duplicate-id" }]);
});

test("simple JUEL in a table is read, and what cannot be said in FEEL is refused", () => {
  const drawn = (input: string) => wrap(table({ inputs: [input], outputs: ["fee"], rules: [["-", "${age + 1}"]] }));
  expect(parseDecisions(drawn("${age}"))).toMatchObject({
    ok: true,
    decisions: { decisions: { d: { logic: { inputs: [{ expression: "age" }], rules: [{ outputs: ["age + 1"] }] } } } },
  });
  expect(refusalsOf(drawn("${bean.age()}"))).toMatchObject([{ code: "unreadable-text" }]);
});
