import type { Target } from "@quintet/kpi/contract";
import { expect, test } from "vitest";
import { arrangeTargets, periodsAround } from "./arrange-targets.ts";

const target = (id: string, parentId: string | null) => ({ id, parentId }) as Target;

test("each target is followed by those below it, and one whose parent is not seen stands at the top", () => {
  const placed = arrangeTargets([
    target("b", "a"),
    target("a", null),
    target("c", "b"),
    target("d", "a"),
    target("x", "gone"),
  ]);
  expect(placed.map(({ target: { id }, depth }) => [id, depth])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 2],
    ["d", 1],
    ["x", 0],
  ]);
});

test("periods are the months around now, quarters and the year, in Shanghai", () => {
  expect(periodsAround(Date.parse("2026-12-31T17:00:00Z"))).toEqual([
    "2026-12",
    "2027-01",
    "2027-02",
    "2027-03",
    "2027-Q1",
    "2027-Q2",
    "2027-Q3",
    "2027-Q4",
    "2027",
  ]);
});
