import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSpan } from "./split-span.ts";

const at = (text: string) => new Date(`2026-07-11T${text}Z`);
const HOUR = 3_600_000;

test("a span of whole hours has no ends", () => {
  const span = { from: at("08:00:00"), until: at("12:00:00") };
  expect(splitSpan(span)).toEqual({ hours: span, edges: [] });
});

test("minutes before the first and after the last whole hour are ends", () => {
  expect(splitSpan({ from: at("07:30:00"), until: at("12:01:00") })).toEqual({
    hours: { from: at("08:00:00"), until: at("12:00:00") },
    edges: [
      { from: at("07:30:00"), until: at("08:00:00") },
      { from: at("12:00:00"), until: at("12:01:00") },
    ],
  });
});

test("a span within one hour is one end", () => {
  const span = { from: at("08:10:00"), until: at("08:40:00") };
  expect(splitSpan(span)).toEqual({ hours: null, edges: [span] });
});

test("a span that ends before it begins holds nothing", () => {
  expect(splitSpan({ from: at("09:00:00"), until: at("08:00:00") })).toEqual({ hours: null, edges: [] });
});

test("the parts of any span cover it without gap and without overlap", () => {
  const instant = fc.integer({ min: 0, max: 40 * HOUR });
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const { hours, edges } = splitSpan({ from: new Date(a), until: new Date(b) });
      const parts = [...edges, ...(hours ? [hours] : [])].sort((x, y) => x.from.getTime() - y.from.getTime());
      let reached = a;
      for (const part of parts) {
        expect(part.from.getTime()).toBe(reached);
        expect(part.until.getTime()).toBeGreaterThan(reached);
        reached = part.until.getTime();
      }
      expect(reached).toBe(Math.max(a, b));
      if (hours) expect([hours.from.getTime() % HOUR, hours.until.getTime() % HOUR]).toEqual([0, 0]);
    }),
  );
});
