import { describe, expect, test } from "vitest";
import { bottlenecksOf, figuresPerActivity, figuresPerParty, heatStep } from "./figures.ts";
import { followGraph } from "./follow-graph.ts";
import { layGraph } from "./lay-graph.ts";
import { durationsOf } from "./quantile.ts";
import { reworkLoops } from "./rework.ts";
import type { Stay, Trace } from "./trace.ts";
import { variantsOf } from "./variants.ts";

const HOUR = 3_600_000;

/** A case that spent an hour at each letter, taken up after half of it. */
function went(id: string, way: string, told: Partial<Stay> = {}): Trace {
  const stays = [...way].map((activity, index): Stay => {
    const [from, to] = [index * HOUR, (index + 1) * HOUR];
    const at = { from, taken: from + HOUR / 2, to, at: to };
    const blank = { resource: null, returned: false, breached: false, cancelled: false };
    return { activity, name: activity, party: activity === "B" ? "billing" : "desk", ...blank, ...at, ...told };
  });
  return { id, openedAt: 0, endedAt: way.length * HOUR, stays };
}

describe("durations", () => {
  test("median and ninetieth percentile lie straight between neighbours", () => {
    expect(durationsOf([40, 10, 20, 30])).toEqual({ count: 4, median: 25, p90: 37, total: 100 });
    expect(durationsOf([])).toEqual({ count: 0, median: null, p90: null, total: 0 });
  });
});

describe("figures", () => {
  test("waiting ends when somebody takes it up; where nobody says when, the whole stay waits", () => {
    const [a] = figuresPerActivity([went("1", "A")], 9 * HOUR);
    expect(a).toMatchObject({ waiting: { median: HOUR / 2 }, working: { median: HOUR / 2, count: 1 } });
    const [b] = figuresPerActivity([went("1", "A", { taken: null })], 9 * HOUR);
    expect(b).toMatchObject({ waiting: { median: HOUR }, working: { median: null, count: 0 } });
  });

  test("what is still open counts up to now", () => {
    const [open] = figuresPerActivity([went("1", "A", { taken: null, to: null })], 9 * HOUR);
    expect(open?.waiting.total).toBe(9 * HOUR);
  });

  test("returns and breaches are counted per activity and per party", () => {
    const traces = [went("1", "AB"), went("2", "B", { returned: true, breached: true })];
    expect(figuresPerParty(traces, 0)).toMatchObject([
      { key: "billing", visits: 2, cases: 2, returns: 1, breaches: 1 },
      { key: "desk", visits: 1, returns: 0 },
    ]);
  });

  test("the bottleneck is where the usual wait times the cases is largest", () => {
    const slow = went("1", "C", { taken: 5 * HOUR });
    const figures = figuresPerActivity([slow, went("2", "A"), went("3", "A")], 0);
    expect(bottlenecksOf(figures).map(({ activity, score }) => [activity, score])).toEqual([
      ["C", 5 * HOUR],
      ["A", HOUR],
    ]);
  });

  test("heat goes from nothing to the warmest in five steps", () => {
    expect([0, 1, 20, 40, 100].map((value) => heatStep(value, 100))).toEqual([0, 1, 2, 3, 4]);
    expect(heatStep(5, 0)).toBe(0);
  });
});

describe("rework", () => {
  test("a way back is a loop, staying is none", () => {
    expect(reworkLoops([went("1", "AAB")])).toEqual([]);
    expect(reworkLoops([went("1", "ABCA"), went("2", "ABCAB"), went("3", "ABA")])).toEqual([
      { path: ["A", "B", "C", "A"], times: 2, cases: 2, median: 3 * HOUR },
      { path: ["A", "B", "A"], times: 1, cases: 1, median: 2 * HOUR },
      { path: ["B", "C", "A", "B"], times: 1, cases: 1, median: 3 * HOUR },
    ]);
  });

  test("a long way back is cut in its middle", () => {
    expect(reworkLoops([went("1", "ABCDEFGA")])[0]?.path).toEqual(["A", "B", "C", null, "G", "A"]);
  });
});

test("variants have shares that add up, and what was called off is no step of them", () => {
  const called = went("4", "AB");
  const [, b] = called.stays;
  if (b) b.cancelled = true;
  const variants = variantsOf([went("1", "AB"), went("2", "AB"), went("3", "A"), called]);
  expect(variants.map(({ path, cases, share }) => [path.join(""), cases, share])).toEqual([
    ["A", 2, 0.5],
    ["AB", 2, 0.5],
  ]);
});

describe("directly-follows graph", () => {
  const graph = followGraph([went("1", "ABC"), went("2", "ABBC"), went("3", "AC")]);

  test("counts what came directly after what, and where cases begin and end", () => {
    expect(Object.fromEntries(graph.edges.map(({ from, to, times }) => [from + to, times]))).toEqual({
      AB: 2,
      BB: 1,
      BC: 2,
      AC: 1,
    });
    expect(graph.nodes.find(({ activity }) => activity === "A")).toMatchObject({ begins: 3, ends: 0, visits: 3 });
    expect(graph.nodes.find(({ activity }) => activity === "C")).toMatchObject({ begins: 0, ends: 3 });
  });

  test("is laid from left to right along its strongest edges, rings included, no two at one place", () => {
    const ring = followGraph([went("1", "ABCABCD"), went("2", "ABD")]);
    const places = layGraph(ring);
    const layer = Object.fromEntries(places.map((place) => [place.activity, place.layer]));
    expect([layer.A, layer.B]).toEqual([0, 1]);
    expect(layer.D).toBeGreaterThan(1);
    expect(new Set(places.map((place) => `${place.layer} ${place.row}`)).size).toBe(4);
  });
});
