import { expect, test } from "vitest";
import { type Change, countChanges, inOrder, marksOf } from "./marks-of.ts";

const change = (elementId: string, kind: Change["change"], element: Change["element"] = "node"): Change => ({
  elementId,
  name: elementId,
  element,
  change: kind,
  what: [],
});
const all = [
  change("f", "changed", "form"),
  change("to", "added", "flow"),
  change("a", "added"),
  change("b", "removed"),
  change("c", "changed"),
];

test("the left side wears what is gone, the right what came, and both what is different", () => {
  const { left, right } = marksOf(all);
  expect([...left]).toEqual([
    ["b", "is-removed"],
    ["c", "is-changed"],
  ]);
  expect([...right.keys()]).toEqual(["to", "a", "c"]);
});

test("forms are no part of the drawing, and stand at the end of the list", () => {
  expect(inOrder(all).map(({ elementId }) => elementId)).toEqual(["b", "a", "c", "to", "f"]);
});

test("changes are counted by their kind", () => {
  expect(countChanges(all)).toEqual({ added: 2, removed: 1, changed: 2 });
});
