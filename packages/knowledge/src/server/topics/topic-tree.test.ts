import { expect, test } from "vitest";
import { countsInTree, pathOf, subtreeOf } from "./topic-tree.ts";

const topics = [
  { id: "a", parentId: null, name: "A" },
  { id: "b", parentId: "a", name: "B" },
  { id: "c", parentId: "b", name: "C" },
  { id: "d", parentId: null, name: "D" },
];

test("a topic is found by its path from the top", () => {
  expect(pathOf(topics, "c")).toEqual(["A", "B", "C"]);
  expect(pathOf(topics, "x")).toEqual([]);
});
test("a branch holds its topic and everything below", () => {
  expect(subtreeOf(topics, "b")).toEqual(["b", "c"]);
  expect(subtreeOf(topics, "x")).toEqual([]);
});
test("a topic counts its own articles and those below", () => {
  const counts = countsInTree(
    topics,
    new Map([
      ["c", 2],
      ["a", 1],
      ["d", 4],
    ]),
  );
  expect([...counts]).toEqual([
    ["a", 3],
    ["b", 2],
    ["c", 2],
    ["d", 4],
  ]);
});
test("a ring of topics ends", () => {
  const ring = [
    { id: "x", parentId: "y", name: "X" },
    { id: "y", parentId: "x", name: "Y" },
  ];
  expect(pathOf(ring, "x")).toEqual(["Y", "X"]);
});
