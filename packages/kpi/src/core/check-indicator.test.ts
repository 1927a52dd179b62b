import { expect, test } from "vitest";
import type { Indicator } from "../contract/indicator.ts";
import { checkIndicator } from "./check-indicator.ts";

const check = (formula: string, unit: Indicator["unit"], rule: Indicator["rule"]) => {
  const checked = checkIndicator({ formula, unit, rule });
  return checked.ok ? "ok" : checked.reason;
};

test("pieces and milliseconds are never added", () => {
  expect(check("contact.offered + contact.waitMs", "count", "additive")).toBe("mixed-units");
});

test("a share needs like over like, an average time needs time over pieces", () => {
  expect(check("contact.answered / contact.offered", "percent", "ratio-of-sums")).toBe("ok");
  expect(check("contact.waitMs / contact.offered", "percent", "ratio-of-sums")).toBe("unit-does-not-fit");
  expect(check("contact.waitMs / contact.offered", "seconds", "ratio-of-sums")).toBe("ok");
  expect(check("contact.offered / contact.waitMs", "percent", "ratio-of-sums")).toBe("unit-does-not-fit");
  expect(check("contact.offered * contact.offered", "count", "additive")).toBe("unit-does-not-fit");
  expect(check("2 * contact.offered", "count", "additive")).toBe("ok");
});

test("a ratio of sums divides outermost, a sum divides nowhere", () => {
  expect(check("1 - contact.answered / contact.offered", "percent", "ratio-of-sums")).toBe("ratio-without-division");
  expect(check("contact.answered / contact.offered", "percent", "additive")).toBe("sum-with-division");
});

test("a fault of units names the place, what stands there and what was expected", () => {
  const check = (formula: string) => checkIndicator({ formula, unit: "count", rule: "recompute" });
  expect(check("contact.offered + contact.waitMs")).toEqual({
    ok: false,
    reason: "mixed-units",
    at: 18,
    text: "time",
    expected: ["count"],
  });
  expect(check("contact.answered / contact.offered + contact.offered")).toMatchObject({
    reason: "mixed-units",
    at: 37,
    text: "count",
    expected: ["number"],
  });
  expect(check("money.costFen - staffing.leavers")).toMatchObject({ text: "persons", expected: ["money"] });
  expect(check("contact.offered * contact.offered * contact.offered")).toMatchObject({ reason: "odd-unit", at: 34 });
  expect(check("money.costFen / handling.handled")).toEqual({
    ok: false,
    reason: "unit-does-not-fit",
    found: "money/count",
    expected: ["count", "number", "persons", "count/persons"],
  });
});

test("a division needs a rule for nothing over nothing, unless its divisor is a number", () => {
  const check = (formula: string, nullRule: Indicator["nullRule"]) =>
    checkIndicator({ formula, unit: "count", rule: "recompute", nullRule });
  expect(check("contact.answered / contact.offered", null)).toMatchObject({ reason: "zero-divisor", at: 17 });
  expect(check("contact.answered / contact.offered", "no-data").ok).toBe(true);
  expect(check("contact.answered / 2", null).ok).toBe(true);
  expect(check("contact.answered / 0", null)).toMatchObject({ reason: "zero-divisor" });
});

test("a percentile is one distribution's and nothing else", () => {
  const check = (formula: string, rule: Indicator["rule"]) => {
    const checked = checkIndicator({ formula, unit: "seconds", rule });
    return checked.ok ? "ok" : checked.reason;
  };
  expect(check("percentile(contact.wait, 90)", "percentile")).toBe("ok");
  expect(check("percentile(contact.wait, 90)", "additive")).toBe("distribution-without-percentile");
  expect(check("contact.waitMs", "percentile")).toBe("percentile-without-distribution");
  expect(check("handling.talkMs[over 30 days]", "additive")).toBe("window-in-sum");
});
