import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { type Formula, placeOf } from "./formula.ts";
import { parseFormula } from "./parse-formula.ts";
import { termsOf } from "./terms-of.ts";

const parsed = (text: string): Formula => {
  const result = parseFormula(text);
  if (!result.ok) throw new Error(`${result.reason} at ${result.at}`);
  return result.formula;
};
const value = (text: string, sums: Record<string, number> = {}) =>
  evaluate(parsed(text), new Map(Object.entries(sums))).value;

describe("a formula", () => {
  test("multiplies before it adds and goes from left to right", () => {
    expect(value("2 + 3 * 4")).toBe(14);
    expect(value("(2 + 3) * 4")).toBe(20);
    expect(value("20 - 5 - 3")).toBe(12);
    expect(value("24 / 4 / 2")).toBe(3);
    expect(value("-2 * -3")).toBe(6);
  });

  test("takes the signs people type", () => {
    expect(value("（10 − 4） × 3 ÷ 2")).toBe(9);
  });

  test("takes measures and their filters, each sum once", () => {
    const formula = parsed(
      'case.opened[variant = "complaint"] / (case.opened + case.opened[where variant="complaint", channel = "web-chat"] + case.opened)',
    );
    expect(termsOf(formula)).toEqual([
      { kind: "measure", measure: "case.opened", filters: { variant: "complaint" } },
      { kind: "measure", measure: "case.opened", filters: {} },
      { kind: "measure", measure: "case.opened", filters: { variant: "complaint", channel: "web-chat" } },
    ]);
  });

  test("takes windows, distributions and the moment", () => {
    const formula = parsed(
      'case.opened[where variant = "complaint" over 30 days] + case.opened[over all] + percentile(contact.wait[channel = "voice"], 90) + now',
    );
    expect(termsOf(formula)).toEqual([
      { kind: "measure", measure: "case.opened", filters: { variant: "complaint" }, over: { days: 30 } },
      { kind: "measure", measure: "case.opened", filters: {}, over: "all" },
      { kind: "percentile", histogram: "contact.wait", share: 90, filters: { channel: "voice" } },
      { kind: "now" },
    ]);
  });

  test("asks by `none` for what names no value", () => {
    expect(termsOf(parsed("clock.due[partnerId = none]"))).toMatchObject([{ filters: { partnerId: "~" } }]);
  });
});

describe("a formula that means nothing is refused where it goes wrong", () => {
  test.each([
    ["", "empty", 0, ""],
    ["contact.offered +", "unfinished", 17, ""],
    ["contact.offered contact.answered", "unexpected", 16, "contact.answered"],
    ["(contact.offered", "unfinished", 16, ""],
    ["contact.offerd", "unknown-measure", 0, "contact.offerd"],
    ["toString", "unknown-measure", 0, "toString"],
    ["1 + sum(x)", "unknown-measure", 4, "sum"],
    ["percentile(contact.wait, 100)", "bad-share", 25, "100"],
    ["percentile(contact.waiting, 90)", "unknown-histogram", 11, "contact.waiting"],
    ["percentile(contact.wait 90)", "unexpected", 24, "90"],
    ["case.opened[over 0 days]", "bad-window", 17, "0"],
    ["case.opened[over 30]", "unexpected", 19, "]"],
    ['case.opened[colour = "red"]', "unknown-dimension", 12, "colour"],
    ['case.opened[variant = "a", variant = "b"]', "repeated-dimension", 27, "variant"],
    ['case.opened[variant = "a', "unclosed-text", 22, '"'],
    ["case.opened[variant = red]", "unexpected", 22, "red"],
    ['case.opened[variant = ""]', "unexpected", 22, ""],
    ["case.opened; drop table wall", "unexpected", 11, ";"],
    ["case.opened' or '1'='1", "unexpected", 11, "'"],
  ])("%s", (text, reason, at, piece) => {
    expect(parseFormula(text)).toMatchObject({ ok: false, reason, at, text: piece });
  });

  test("with its line and column and what was expected there", () => {
    const text = "contact.answered\n  / (contact.offered -\n     contact.shrt)";
    const refused = parseFormula(text);
    if (refused.ok) throw new Error("read");
    expect(placeOf(text, refused.at)).toEqual({ line: 3, column: 6 });
    expect(refused.expected).toEqual(["measure"]);
    expect(parseFormula("contact.offered contact.answered")).toMatchObject({ expected: ["operator", "end"] });
    expect(parseFormula('case.opened[colour = "red"]')).toMatchObject({
      expected: expect.arrayContaining(["channel"]),
    });
    expect(parseFormula("case.opened[over 30]")).toMatchObject({ expected: ["days"] });
  });

  test("and no text whatsoever makes the reader fail or lets a name through that the contract does not have", () => {
    const pieces = fc.constantFrom(
      "contact.offered",
      "case.opened",
      "pg_sleep",
      "variant",
      "none",
      "percentile",
      "contact.wait",
      "now",
      "over",
      "days",
      "[",
      "]",
      "(",
      ")",
      "=",
      "/",
      "-",
      '"x"',
      "7",
      " ",
      "'",
      ";",
      "$1",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join(" ")),
        ),
        (text) => {
          const result = parseFormula(text);
          if (result.ok)
            for (const term of termsOf(result.formula))
              expect(text).toContain("measure" in term ? term.measure : term.kind);
          else expect(result.at).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
