import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { parseFormula } from "./parse-formula.ts";

function result(text: string, sums: Record<string, number>) {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return evaluate(parsed.formula, new Map(Object.entries(sums)));
}

// The published example: answered 1000, abandoned 60, of these 10 within 5 s and 20 within 20 s; answered ≤ 20 s 860.
const within5 = { "contact.offered": 1060, "contact.answered": 1000, "contact.inTarget": 860, "contact.abandoned": 60 };
const percent = (text: string, shortAbandoned: number) =>
  Math.round((result(text, { ...within5, "contact.shortAbandoned": shortAbandoned }).value ?? Number.NaN) * 1000) / 10;

describe("service level in its published variants", () => {
  test("abandons within the threshold count as success: 83.0 %", () => {
    expect(percent("(contact.inTarget + contact.shortAbandoned) / contact.offered", 20)).toBe(83.0);
  });
  test("answered contacts alone: 86.0 %", () => {
    expect(percent("contact.inTarget / contact.answered", 20)).toBe(86.0);
  });
  test("all that was offered: 81.1 %", () => {
    expect(percent("contact.inTarget / contact.offered", 20)).toBe(81.1);
  });
  test("early abandons removed, our default: 82.7 %", () => {
    expect(percent("contact.inTarget / (contact.offered - contact.shortAbandoned)", 20)).toBe(82.7);
  });
  test("only very short abandons credited: 82.1 %", () => {
    expect(percent("(contact.inTarget + contact.shortAbandoned) / contact.offered", 10)).toBe(82.1);
  });
});

describe("a ratio", () => {
  test("keeps its numerator and denominator", () => {
    expect(result("survey.topTwo / survey.answered", { "survey.topTwo": 9, "survey.answered": 12 })).toEqual({
      value: 0.75,
      numerator: 9,
      denominator: 12,
    });
  });

  test("over nothing is no data, and so is all that is computed with it", () => {
    const nothing = { value: null, numerator: 0, denominator: 0 };
    expect(result("survey.topTwo / survey.answered", {})).toEqual(nothing);
    expect(result("1 - survey.topTwo / survey.answered", {}).value).toBeNull();
    expect(result("survey.topTwo / survey.answered", { "survey.answered": 5 }).value).toBe(0);
  });

  test("of a whole is that of its summed parts, whatever the parts' own ratios are", () => {
    const part = fc.record({ met: fc.nat(1000), more: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const met = parts.reduce((sum, one) => sum + one.met, 0);
        const due = parts.reduce((sum, one) => sum + one.met + one.more, 0);
        const total = result("clock.met / clock.due", { "clock.met": met, "clock.due": due });
        expect(total).toEqual({ value: due === 0 ? null : met / due, numerator: met, denominator: due });
      }),
    );
  });
});
