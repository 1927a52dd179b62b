import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { erlangA } from "./erlang-a.ts";
import { erlangC } from "./erlang-c.ts";
import type { Performance } from "./queue-model.ts";
import { seeded, simulateQueue } from "./testing/simulate-queue.ts";

const given = { load: 48, handlingSeconds: 60, withinSeconds: 20, patienceSeconds: 120 };
const stable = (queue: Parameters<typeof erlangA>[0]): Performance => {
  const outcome = erlangA(queue);
  if (outcome.state === "unstable") throw new Error("Erlang A is always stable");
  return outcome;
};

describe("Erlang A gives the published rows to their printed digits", () => {
  test.each([
    [45, 8.36, 10.03],
    [48, 4.76, 5.72],
    [50, 3.09, 3.71],
    [52, 1.92, 2.3],
    [55, 0.86, 1.04],
  ])("48 erlangs of 60 s, patience 120 s, %i agents", (agents, abandonment, wait) => {
    const outcome = stable({ ...given, agents });
    expect(outcome.abandonment * 100).toBeCloseTo(abandonment, 2);
    expect(outcome.averageWait).toBeCloseTo(wait, 2);
  });

  test("50 agents: how busy they are and how many wait; without giving up 20.8 s and 96 %", () => {
    const outcome = stable({ ...given, agents: 50 });
    expect(outcome.occupancy * 100).toBeCloseTo(93.0, 1);
    expect(outcome.waitProbability).toBeCloseTo(0.4678, 4);
    const patient = erlangC({ ...given, agents: 50 });
    expect(patient).toMatchObject({ state: "stable", occupancy: 0.96 });
    expect(patient.state === "stable" && patient.averageWait).toBeCloseTo(20.83, 2);
  });
});

describe("a simulated queue agrees within its confidence", () => {
  test.each([
    [45, 48, 120],
    [50, 48, 120],
    [55, 48, 120],
    [30, 48, 300],
    [11, 10, 60],
    [14, 10, null],
    [53, 48, null],
  ])("%i agents, %i erlangs, patience %s s", (agents, load, patienceSeconds) => {
    const queue = { load, agents, handlingSeconds: 60, withinSeconds: 20 };
    const outcome =
      patienceSeconds === null ? erlangC({ ...queue }) : erlangA({ ...queue, patienceSeconds: patienceSeconds });
    if (outcome.state === "unstable") throw new Error("unstable");
    // Twenty runs of their own seeds: the mean lies within four of its own standard errors.
    const runs = Array.from({ length: 20 }, (_, seed) =>
      simulateQueue({ ...queue, patienceSeconds, customers: 50_000 }, seeded(1000 + seed)),
    );
    for (const [part, expected] of [
      ["waited", outcome.waitProbability],
      ["inTime", outcome.serviceLevel],
      ["abandoned", outcome.abandonment],
      ["averageWait", outcome.averageWait],
    ] as const) {
      const seen = runs.map((run) => run[part]);
      const mean = seen.reduce((sum, one) => sum + one, 0) / seen.length;
      const variance = seen.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (seen.length - 1);
      const error = Math.sqrt(variance / seen.length);
      expect(Math.abs(mean - expected), `${part}: ${mean} against ${expected}`).toBeLessThan(4 * error + 1e-6);
    }
  });
});

describe("Erlang A", () => {
  test("carries every load: shares stay shares, waits stay below the patience, and Little's law holds", () => {
    const queue = fc.record({
      load: fc.double({ min: 0.01, max: 15_000, noNaN: true }),
      agents: fc.integer({ min: 0, max: 16_000 }),
      patienceSeconds: fc.double({ min: 1, max: 7_200, noNaN: true }),
      withinSeconds: fc.double({ min: 0, max: 600, noNaN: true }),
    });
    fc.assert(
      fc.property(queue, (one) => {
        const outcome = stable({ ...one, handlingSeconds: 240 });
        for (const share of [outcome.waitProbability, outcome.serviceLevel, outcome.abandonment, outcome.occupancy]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(outcome.averageWait).toBeLessThanOrEqual(one.patienceSeconds * (1 + 1e-12));
        expect(outcome.abandonment).toBeCloseTo(outcome.averageWait / one.patienceSeconds, 9);
        expect(outcome.serviceLevel).toBeLessThanOrEqual(1 - outcome.abandonment + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  test("with endless patience is Erlang C", () => {
    const queue = { load: 10, agents: 13, handlingSeconds: 180, withinSeconds: 20 };
    const patient = erlangC(queue);
    const nearly = stable({ ...queue, patienceSeconds: 1e9 });
    if (patient.state === "unstable") throw new Error("unstable");
    expect(nearly.waitProbability).toBeCloseTo(patient.waitProbability, 5);
    expect(nearly.serviceLevel).toBeCloseTo(patient.serviceLevel, 5);
    expect(nearly.averageWait).toBeCloseTo(patient.averageWait, 3);
  });

  test("answers at once whoever need not wait, and in endless time whoever does not give up", () => {
    const now = stable({ ...given, agents: 50, withinSeconds: 0 });
    expect(now.serviceLevel).toBeCloseTo(1 - now.waitProbability, 12);
    const ever = stable({ ...given, agents: 50, withinSeconds: 1e6 });
    expect(ever.serviceLevel).toBeCloseTo(1 - ever.abandonment, 12);
  });

  test("is whole under three times its load and very patient customers", () => {
    const crowded = stable({
      load: 30_000,
      agents: 10_000,
      handlingSeconds: 300,
      withinSeconds: 20,
      patienceSeconds: 3_600,
    });
    expect(crowded.occupancy).toBeCloseTo(1, 6);
    expect(crowded.abandonment).toBeCloseTo(2 / 3, 4);
    expect(crowded.serviceLevel).toBeCloseTo(0, 6);
  });
});
