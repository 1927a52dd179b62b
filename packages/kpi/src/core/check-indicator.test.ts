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
  expect(check("contact.offered / contact.waitMs", "percent", "ratio-of-sums")).toBe("odd-quotient");
  expect(check("contact.offered * contact.offered", "count", "additive")).toBe("odd-product");
  expect(check("2 * contact.offered", "count", "additive")).toBe("ok");
});

test("a ratio of sums divides outermost, a sum divides nowhere", () => {
  expect(check("1 - contact.answered / contact.offered", "percent", "ratio-of-sums")).toBe("ratio-without-division");
  expect(check("contact.answered / contact.offered", "percent", "additive")).toBe("sum-with-division");
});
