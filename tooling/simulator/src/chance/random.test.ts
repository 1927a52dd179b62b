import { expect, test } from "vitest";
import { randomOf } from "./random.ts";
import { seededIds } from "./seeded-ids.ts";

const ten = (name: string) => {
  const random = randomOf(name);
  return Array.from({ length: 10 }, () => random.next());
};

test("the same name says the same, another says something else", () => {
  expect(ten("one")).toEqual(ten("one"));
  expect(ten("one")).not.toEqual(ten("two"));
});

test("numbers of a fork do not depend on how many its parent has drawn", () => {
  const [early, late] = [randomOf("parent"), randomOf("parent")];
  late.next();
  expect(late.fork("child").next()).toBe(early.fork("child").next());
});

test("durations lie about their middle", () => {
  const random = randomOf("durations");
  const drawn = Array.from({ length: 2_001 }, () => random.about(100, 0.5)).sort((a, b) => a - b);
  expect(drawn[1_000]).toBeGreaterThan(92);
  expect(drawn[1_000]).toBeLessThan(108);
});

test("ids have the shape of the server's, sort by time and never meet", () => {
  const newId = seededIds(randomOf("ids"));
  const at = Date.parse("2026-11-20T00:00:00Z");
  const ids = Array.from({ length: 5_000 }, (_, index) => newId(new Date(at + index)));
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-b[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
});
