import * as fc from "fast-check";
import { unaryTest } from "feelin";
import { expect, test } from "vitest";
import { quickTest } from "./quick-test.ts";

test("the short way to judge a cell gives what FEEL gives", () => {
  const number = fc.integer({ min: -3, max: 3 });
  const cell = fc.oneof(
    fc.constantFrom("-", "true", "false", '"a"', '"a","b"', '"a", "b" , ""', 'not("a")', "null", "1,2", '"a, b"'),
    fc.tuple(fc.constantFrom("<", "<=", ">", ">=", "< ", ""), number).map(([sign, limit]) => `${sign}${limit}`),
    fc
      .tuple(fc.constantFrom("[", "(", "]"), number, number, fc.constantFrom("]", ")", "["))
      .map(([left, a, b, right]) => `${left}${Math.min(a, b)}..${Math.max(a, b)}${right}`),
  );
  const value = fc.oneof(number, fc.boolean(), fc.constantFrom("a", "b", "", "a, b", null));
  const law = fc.property(cell, value, (text, given) => {
    const quick = quickTest(text, given);
    if (quick !== null) expect(quick).toBe(unaryTest(text, { "?": given }).value === true);
  });
  fc.assert(law, { numRuns: 2_000 });
});
