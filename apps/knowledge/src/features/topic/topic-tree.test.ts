import { describe, expect, test } from "vitest";
import { flatTopics, linesOf, pathTo, treeOf } from "./topic-tree.ts";

const row = (id: string, parentId: string | null = null) => ({ id, parentId, name: id.toUpperCase(), articles: 1 });
const topics = [row("a"), row("b"), row("a1", "a"), row("a2", "a"), row("a1x", "a1"), row("lost", "nowhere")];

describe("the tree of topics", () => {
  test("a closed branch hides what lies below it", () => {
    const names = (open: string[]) => linesOf(treeOf(topics), new Set(open)).map(({ node }) => node.id);
    expect(names([])).toEqual(["a", "b", "lost"]);
    expect(names(["a"])).toEqual(["a", "a1", "a2", "b", "lost"]);
    expect(names(["a1"])).toEqual(["a", "b", "lost"]);
  });
  test("each line knows its level and its place among its siblings", () => {
    const line = linesOf(treeOf(topics), new Set(["a"]))[2];
    expect([line?.node.id, line?.node.level, line?.at, line?.of]).toEqual(["a2", 2, 2, 2]);
  });
  test("a path leads from the top, and a ring of topics ends", () => {
    expect(pathTo(topics, "a1x").map(({ id }) => id)).toEqual(["a", "a1", "a1x"]);
    expect(pathTo([row("x", "y"), row("y", "x")], "x").map(({ id }) => id)).toEqual(["y", "x"]);
    expect(pathTo(topics, undefined)).toEqual([]);
  });
  test("every topic can be chosen", () => {
    expect(flatTopics(treeOf(topics))).toHaveLength(topics.length);
  });
});
