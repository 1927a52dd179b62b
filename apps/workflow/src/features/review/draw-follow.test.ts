import { expect, test } from "vitest";
import { drawFollow } from "./draw-follow.ts";

const node = (activity: string) => ({ activity, name: activity, visits: 1, begins: 0, ends: 0 });
const edge = (from: string, to: string, times: number) => ({ from, to, times, median: null });
const graph = {
  nodes: ["A", "B", "C"].map(node),
  edges: [edge("A", "B", 9), edge("B", "B", 5), edge("B", "A", 2), edge("A", "C", 1)],
};

test("steps stand from left to right, ways back and repeats are told apart from ways on", () => {
  const drawn = drawFollow(graph, 10);
  const x = Object.fromEntries(drawn.nodes.map((one) => [one.activity, one.x]));
  expect(x.A).toBeLessThan(x.B ?? 0);
  expect(drawn.edges.map(({ from, to, back }) => [from + to, back])).toEqual([
    ["AB", false],
    ["BB", true],
    ["BA", true],
    ["AC", false],
  ]);
});

test("of few edges the strongest are drawn, and none leaves a step hanging in the air", () => {
  expect(drawFollow(graph, 1).edges.map(({ from, to }) => from + to)).toEqual(["AB", "BA", "AC"]);
});

test("nothing is drawn outside of the picture", () => {
  const { width, height, nodes } = drawFollow(graph, 10);
  for (const { x, y } of nodes) expect([x >= 0, y >= 0, x < width, y < height]).toEqual([true, true, true, true]);
});
