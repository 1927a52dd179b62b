import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { erlangB } from "./erlang-b.ts";
import { erlangC, waitQuantile } from "./erlang-c.ts";
import type { Performance } from "./queue-model.ts";
import { seeded, simulateQueue } from "./testing/simulate-queue.ts";

const stable = (load: number, agents: number, handlingSeconds = 180, withinSeconds = 20): Performance => {
  const outcome = erlangC({ load, agents, handlingSeconds, withinSeconds });
  if (outcome.state === "unstable") throw new Error("unstable");
  return outcome;
};

/** Another way to the same number: the sums of Erlang's formula, in logarithms. */
function waitingByLogarithms(load: number, agents: number): number {
  const logs = [0];
  for (let k = 1; k <= agents; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(load / k));
  const full = (logs[agents] ?? 0) + Math.log(agents / (agents - load));
  const highest = Math.max(full, ...logs.slice(0, agents));
  const below = logs.slice(0, agents).reduce((sum, log) => sum + Math.exp(log - highest), 0);
  return Math.exp(full - highest) / (below + Math.exp(full - highest));
}

describe("Erlang C gives the published rows to their printed digits", () => {
  test.each([
    [11, 0.3896138, 122.7813, 0.6821182, 0.9090909],
    [12, 0.640158, 40.44494, 0.4493882, 0.8333333],
    [13, 0.7955948, 17.11623, 0.2852705, 0.7692308],
    [14, 0.88835, 7.83594, 0.1741319, 0.7142857],
  ])("100 calls of 180 s in half an hour, %i agents, 20 s", (agents, level, wait, waiting, occupancy) => {
    const outcome = stable(10, agents);
    expect(outcome.serviceLevel).toBeCloseTo(level, 6);
    expect(outcome.averageWait).toBeCloseTo(wait, 4);
    expect(outcome.waitProbability).toBeCloseTo(waiting, 7);
    expect(outcome.occupancy).toBeCloseTo(occupancy, 7);
  });

  test.each([
    [30, 23.8, 298.1, 97.2],
    [31, 45.7, 106.7, 94.1],
    [32, 61.8, 53.7, 91.1],
    [33, 73.5, 30.4, 88.4],
    [35, 87.9, 11.2, 83.3],
  ])("175 calls of 300 s in half an hour, %i agents, 30 s", (agents, level, wait, occupancy) => {
    const outcome = stable((175 * 300) / 1800, agents, 300, 30);
    expect(outcome.serviceLevel * 100).toBeCloseTo(level, 1);
    expect(outcome.averageWait).toBeCloseTo(wait, 1);
    expect(outcome.occupancy * 100).toBeCloseTo(occupancy, 1);
  });

  test.each([
    [21, 35.6, 136.9],
    [22, 59.3, 51.1],
    [23, 74.8, 24.9],
    [24, 84.7, 13.4],
    [25, 90.9, 7.5],
    [26, null, 4.3],
  ])("20 erlangs of 180 s calls (printed as 300 s, which they are not), %i agents, 30 s", (agents, level, wait) => {
    const outcome = stable(20, agents, 180, 30);
    if (level !== null) expect(outcome.serviceLevel * 100).toBeCloseTo(level, 1);
    expect(outcome.averageWait).toBeCloseTo(wait, 1);
  });

  test("250 calls of 210 s in half an hour, 34 agents: how many of them still wait after 5, 10, 15 and 180 s", () => {
    const load = (250 * 210) / 1800;
    const waiting = (seconds: number) => 250 * (1 - stable(load, 34, 210, seconds).serviceLevel);
    expect([5, 10, 15].map((seconds) => waiting(seconds).toFixed(1))).toEqual(["65.3", "58.2", "51.9"]);
    expect(waiting(180).toFixed(2)).toBe("1.16");
    expect((100 * stable(load, 34, 210).serviceLevel).toFixed(1)).toBe("81.5");
    expect(stable(load, 30, 210).averageWait).toBeCloseTo(208.7, 1);
    expect(stable(load, 34, 210).averageWait).toBeCloseTo(12.73, 2);
  });

  test.each([
    [12_345, 12_421, 0.381225],
    [123, 132, 0.321116],
  ])("%i erlangs and %i agents: the share that waits", (load, agents, waiting) => {
    expect(stable(load, agents).waitProbability).toBeCloseTo(waiting, 6);
    expect(waitingByLogarithms(load, agents)).toBeCloseTo(waiting, 6);
  });

  test("123 erlangs and 132 agents: the share that is blocked", () => {
    expect(erlangB(123, 132)).toBeCloseTo(0.031243, 6);
  });

  test("48 erlangs of 240 s calls, 55 agents, 15 s", () => {
    const outcome = stable(48, 55, 240, 15);
    expect(outcome.serviceLevel * 100).toBeCloseTo(84.6, 1);
    expect(outcome.averageWait).toBeCloseTo(8.18, 2);
    expect(outcome.waitProbability).toBeCloseTo(0.2387, 4);
  });
});

test("two rows in circulation are wrong, as three ways to compute them agree", () => {
  // 25 agents at 20 erlangs are asserted to make 0.261 wait; 8 agents at 5 erlangs to answer 75 % in time.
  const simulated = simulateQueue(
    { load: 20, agents: 25, handlingSeconds: 180, withinSeconds: 20, patienceSeconds: null, customers: 1_000_000 },
    seeded(25),
  );
  expect(stable(20, 25).waitProbability).toBeCloseTo(0.2091, 4);
  expect(waitingByLogarithms(20, 25)).toBeCloseTo(0.2091, 4);
  expect(Math.abs(simulated.waited - 0.2091)).toBeLessThan(0.008);
});

describe("Erlang C", () => {
  test("calls a load its agents cannot carry unstable and never speaks of a wait", () => {
    for (const [load, agents] of [
      [1000, 900],
      [1, 1],
      [10, 0],
    ] as const)
      expect(erlangC({ load, agents, handlingSeconds: 180, withinSeconds: 20 })).toEqual({ state: "unstable" });
    expect(waitQuantile({ load: 10, agents: 10, handlingSeconds: 180 }, 0.9)).toBeNull();
  });

  test("has waits that only the stated share exceeds", () => {
    const within = waitQuantile({ load: 10, agents: 11, handlingSeconds: 180 }, 0.9) ?? Number.NaN;
    expect(stable(10, 11, 180, within).serviceLevel).toBeCloseTo(0.9, 10);
    expect(waitQuantile({ load: 10, agents: 14, handlingSeconds: 180 }, 0.8)).toBe(0);
  });

  test("keeps to Little's law and to its shares, up to 20,000 agents", () => {
    const queue = fc.record({
      load: fc.double({ min: 0.01, max: 20_000, noNaN: true }),
      spare: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(queue, ({ load, spare }) => {
        const outcome = stable(load, Math.floor(load) + spare);
        for (const share of [outcome.waitProbability, outcome.serviceLevel, outcome.occupancy]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(outcome.queueLength).toBeCloseTo((outcome.averageWait * load) / 180, 6);
      }),
    );
  });

  test("is the same number from the shortened recursion as from the whole", () => {
    for (const load of [300, 1000.5, 9_999]) {
      let inverse = 1;
      for (let k = 1; k <= Math.floor(load) + 5; k += 1) inverse = 1 + (k / load) * inverse;
      expect(erlangB(load, Math.floor(load) + 5) * inverse).toBeCloseTo(1, 12);
    }
  });
});
