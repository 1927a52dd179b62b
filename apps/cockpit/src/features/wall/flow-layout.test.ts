import { describe, expect, test } from "vitest";
import { layOutFlow, ribbonPath, type Stream } from "./flow-layout.ts";

const stream = (from: string, to: string, value: number, returned = 0): Stream => ({ from, to, value, returned });

describe("the flow between steps and parties", () => {
  const picture = layOutFlow(
    [stream("核查", "计费", 60), stream("核查", "悦听", 20, 3), stream("答复", "计费", 1), stream("答复", "悦听", 9)],
    400,
  );

  test("has each step and each party once, the largest first, with what came back", () => {
    expect(picture.sources.map(({ name, value }) => [name, value])).toEqual([
      ["核查", 80],
      ["答复", 10],
    ]);
    expect(picture.targets.map(({ name, value, returned }) => [name, value, returned])).toEqual([
      ["计费", 61, 0],
      ["悦听", 29, 3],
    ]);
  });

  test("draws every piece equally thick, and a node as thick as its streams", () => {
    const perPiece = picture.ribbons.map(({ thickness, value }) => thickness / value);
    expect(new Set(perPiece.map((one) => one.toFixed(9))).size).toBe(1);
    for (const node of picture.targets) {
      const own = picture.ribbons.filter(({ to }) => to === node.name);
      expect(own.reduce((sum, { thickness }) => sum + thickness, 0)).toBeCloseTo(node.height);
    }
  });

  test("stays within its height and leaves every name a line of its own", () => {
    const many = Array.from({ length: 16 }, (_, n) => stream(`s${n % 4}`, `t${n}`, n === 0 ? 5_000 : 1));
    const { targets } = layOutFlow(many, 380);
    expect(targets.length).toBeLessThan(16);
    for (const [n, node] of targets.entries()) {
      expect(node.y).toBeGreaterThanOrEqual(0);
      expect(node.y + node.height).toBeLessThanOrEqual(380.01);
      const next = targets[n + 1];
      if (next) expect(next.y + next.height / 2 - (node.y + node.height / 2)).toBeGreaterThanOrEqual(39.9);
    }
  });

  test("of nothing is nothing", () => {
    expect(layOutFlow([], 300)).toEqual({ sources: [], targets: [], ribbons: [] });
  });

  test("a ribbon is closed and touches both sides", () => {
    const [ribbon] = picture.ribbons;
    const path = ribbon ? ribbonPath(ribbon, 10, 90) : "";
    expect(path).toMatch(/^M10 /);
    expect(path).toMatch(/Z$/);
  });
});
