import * as fc from "fast-check";
import { evaluate } from "feelin";
import { expect, test } from "vitest";
import type { Expression } from "./definition.ts";
import { evaluateExpression, readExpression } from "./expression.ts";
import { blankInstance, type Variables } from "./instance.ts";

const blank = blankInstance({ id: "p", name: "", starts: {}, nodes: {}, flows: {}, lanes: [], progress: [] });

function read(text: string): Expression {
  const expression = readExpression(text);
  if (!expression) throw new Error(`${text} is not FEEL`);
  return expression;
}

const valueOfText = (text: string, variables: Variables, now = 0): unknown =>
  evaluateExpression(read(text), { ...blank, variables }, now).value;

test("an expression is the same with and without its equals sign", () => {
  expect(read("= amount > 3")).toEqual(read("amount > 3"));
  expect(readExpression("amount >")).toBeNull();
});

test("an outcome is read by the id of its task and hides a variable of that name", () => {
  const instance = { ...blank, variables: { check: { outcome: "mine" } }, outcomes: { check: "returned" } };
  expect(evaluateExpression(read('check.outcome = "returned"'), instance, 0)).toMatchObject({
    value: true,
    inputs: { check: { outcome: "returned" } },
  });
});

test("a missing variable is remarked on", () => {
  expect(evaluateExpression(read("amount > 3"), blank, 0).remarks).toContain("Variable 'amount' not found");
});

test("now is the moment that was handed in", () => {
  expect(String(valueOfText("now()", {}, 86_400_000))).toBe("1970-01-02T00:00:00Z");
  expect(String(valueOfText("today()", {}, 86_400_000))).toBe("1970-01-02");
  expect(valueOfText('now() > date and time("2000-01-01T00:00:00Z")', {}, 0)).toBe(false);
});

test("variables of built-in names do no harm", () => {
  expect(valueOfText("toString = true", {})).not.toBe(true);
  expect(valueOfText("constructor.name = true", {})).not.toBe(true);
});

test("the short way to compare gives what FEEL gives", () => {
  const value = fc.oneof(
    fc.constantFrom("x", "y", "", "真"),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.constant([]),
  );
  const text = fc.constantFrom('a = "x"', 'a = ""', 'a.b = "x"', "a = true", "a.b=false", 'a.b.c = "真"');
  const nested = fc.oneof(value, fc.record({ b: fc.oneof(value, fc.record({ c: value })) }));
  const law = fc.property(text, nested, (source, a) => {
    const { equality } = read(source);
    expect(equality).not.toBeNull();
    const variables = { a } as Variables;
    const ours = evaluateExpression(read(source), { ...blank, variables }, 0).value === true;
    expect(ours).toBe(evaluate(source, { ...variables }).value === true);
  });
  fc.assert(law, { numRuns: 500 });
});
