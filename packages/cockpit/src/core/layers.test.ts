import fc from "fast-check";
import { expect, test } from "vitest";
import { layersOf } from "./layers.ts";
import { splitSpan } from "./split-span.ts";

const at = (text: string) => new Date(`${text}+08:00`);

test("a calendar year is twelve months of rows and nothing else", () => {
  const layers = layersOf({ from: at("2025-01-01T00:00:00"), until: at("2026-01-01T00:00:00") }, "none");
  expect(layers).toEqual([{ grain: "month", from: at("2025-01-01T00:00:00"), until: at("2026-01-01T00:00:00") }]);
});

test("a span in the middle of months is months, days and hours", () => {
  const layers = layersOf({ from: at("2025-01-30T22:30:00"), until: at("2025-03-02T01:10:00") }, "none");
  expect(layers.map(({ grain, from, until }) => [grain, (until.getTime() - from.getTime()) / 3_600_000])).toEqual([
    ["month", 28 * 24],
    ["day", 24],
    ["day", 24],
    ["hour", 1],
    ["hour", 1],
  ]);
});

test("a question by hours is answered by hours", () => {
  const span = { from: at("2025-01-01T00:00:00"), until: at("2025-02-01T00:00:00") };
  expect(layersOf(span, "hour")).toEqual([{ grain: "hour", ...span }]);
  expect(layersOf(span, "day")).toEqual([{ grain: "day", ...span }]);
});

test("whatever the interval, its layers are its whole hours, once each", () => {
  const moment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) });
  fc.assert(
    fc.property(moment, moment, fc.constantFrom("none" as const, "hour" as const, "day" as const), (a, b, grain) => {
      const span = { from: new Date(Math.min(a, b)), until: new Date(Math.max(a, b)) };
      const layers = layersOf(span, grain).sort((x, y) => x.from.getTime() - y.from.getTime());
      const { hours } = splitSpan(span);
      expect(layers[0]?.from).toEqual(hours?.from);
      expect(layers.at(-1)?.until).toEqual(hours?.until);
      for (const [n, layer] of layers.entries()) if (n > 0) expect(layer.from).toEqual(layers[n - 1]?.until);
    }),
  );
});
