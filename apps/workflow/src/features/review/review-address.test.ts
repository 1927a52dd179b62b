import { expect, test } from "vitest";
import { dayOf, instantsOf, namedPeriod, parseReview, type Subject, usualPeriod } from "./review-address.ts";

const subject = (log: string | null): Subject => ({
  key: "complaint",
  name: "投诉",
  log,
  versions: [1],
  cases: 3,
  from: new Date(2012, 3, 1, 9).toISOString(),
  to: new Date(2012, 4, 20, 9).toISOString(),
});
const now = new Date(2026, 10, 21, 12);

test("an address keeps what it understands and leaves out the rest", () => {
  expect(parseReview({ key: "complaint", from: "2026-01-01", to: "soon", measure: "visits", version: 0 })).toEqual({
    key: "complaint",
    from: "2026-01-01",
    measure: "visits",
  });
});

test("a process that runs is reviewed over ninety days, an imported log as a whole", () => {
  expect(usualPeriod(subject(null), now)).toEqual({ from: "2026-08-24", to: "2026-11-21" });
  expect(usualPeriod(subject("xes:a"), now)).toEqual({ from: "2012-04-01", to: "2012-05-20" });
});

test("quarters begin and end with their months", () => {
  expect(namedPeriod("quarter", subject(null), now)).toEqual({ from: "2026-10-01", to: "2026-11-21" });
  expect(namedPeriod("last-quarter", subject(null), now)).toEqual({ from: "2026-07-01", to: "2026-09-30" });
});

test("the last day counts to its end, over a change of the month too", () => {
  const { from, to } = instantsOf({ from: "2026-01-31", to: "2026-01-31" });
  expect(Date.parse(to) - Date.parse(from)).toBe(86_400_000);
  expect(dayOf(new Date(to))).toBe("2026-02-01");
});
