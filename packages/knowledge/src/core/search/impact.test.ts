import fc from "fast-check";
import { expect, test } from "vitest";
import { impactOf, impactScale } from "./impact.ts";

const lengths = { A: 10, B: 14, D: 180 };

test("a word of the title says more than one of the body", () => {
  expect(impactOf({ A: 1, B: 0, D: 0 }, lengths)).toBeGreaterThan(impactOf({ A: 0, B: 0, D: 2 }, lengths));
});
test("the same word says more in a short body than in a long one", () => {
  const once = { A: 0, B: 0, D: 1 };
  expect(impactOf(once, { ...lengths, D: 60 })).toBeGreaterThan(impactOf(once, { ...lengths, D: 900 }));
});
test("no amount of repetition passes the scale", () => {
  const count = fc.nat(10_000);
  fc.assert(
    fc.property(count, count, count, (A, B, D) => {
      const impact = impactOf({ A, B, D }, { A, B, D });
      return impact >= 0 && impact <= impactScale;
    }),
  );
});
