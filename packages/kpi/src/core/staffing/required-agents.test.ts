import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { performanceOf } from "./perform.ts";
import type { Traffic } from "./queue-model.ts";
import { type Goal, meets, requiredAgents } from "./required-agents.ts";

const halfHour = (contacts: number, handlingSeconds: number, patienceSeconds: number | null = null): Traffic => ({
  contacts,
  intervalSeconds: 1800,
  handlingSeconds,
  patienceSeconds,
});
const agents = (traffic: Traffic, goal: Goal) => {
  const required = requiredAgents(traffic, goal);
  return required.ok ? required.agents : required.reason;
};

describe("the agents required", () => {
  test("for 80 % within 20 s at 100 calls of 180 s are 14, as published", () => {
    expect(agents(halfHour(100, 180), { withinSeconds: 20, serviceLevel: 0.8 })).toBe(14);
  });

  test("rise with each further condition", () => {
    const traffic = halfHour(100, 180);
    expect(agents(traffic, { withinSeconds: 20, averageWait: 41 })).toBe(12);
    expect(agents(traffic, { withinSeconds: 20, occupancy: 0.7 })).toBe(15);
    expect(agents(traffic, { withinSeconds: 20, serviceLevel: 0.8, averageWait: 5, occupancy: 0.85 })).toBe(15);
  });

  test("may be fewer than the load where customers give up", () => {
    const traffic: Traffic = { contacts: 48, intervalSeconds: 60, handlingSeconds: 60, patienceSeconds: 120 };
    expect(agents(traffic, { withinSeconds: 20, abandonment: 0.031 })).toBe(50);
    expect(agents(traffic, { withinSeconds: 20, abandonment: 0.3 })).toBeLessThan(48);
  });

  test("are none where nobody comes", () => {
    expect(agents(halfHour(0, 180), { withinSeconds: 20, serviceLevel: 0.8 })).toBe(0);
  });

  test("are refused where the numbers mean nothing", () => {
    const level = { withinSeconds: 20, serviceLevel: 0.8 };
    expect(agents(halfHour(-1, 180), level)).toBe("bad-traffic");
    expect(agents(halfHour(Number.NaN, 180), level)).toBe("bad-traffic");
    expect(agents(halfHour(1, 0), level)).toBe("bad-traffic");
    expect(agents(halfHour(1, 180, 0), level)).toBe("bad-traffic");
    expect(agents(halfHour(1, 180), { withinSeconds: 20 })).toBe("no-goal");
    for (const serviceLevel of [0, 1, 1.2, Number.NaN])
      expect(agents(halfHour(1, 180), { withinSeconds: 20, serviceLevel })).toBe("bad-goal");
  });

  test("are the fewest that meet the goal, whatever the traffic and the goal", () => {
    const traffic = fc.record({
      contacts: fc.double({ min: 0.1, max: 3_000, noNaN: true }),
      intervalSeconds: fc.constant(1800),
      handlingSeconds: fc.double({ min: 10, max: 900, noNaN: true }),
      patienceSeconds: fc.oneof(fc.constant(null), fc.double({ min: 5, max: 900, noNaN: true })),
    });
    const goal = fc.record({
      withinSeconds: fc.constantFrom(0, 10, 20, 60),
      serviceLevel: fc.constantFrom(undefined, 0.5, 0.8, 0.95),
      averageWait: fc.constantFrom(undefined, 5, 30),
      abandonment: fc.constantFrom(undefined, 0.02, 0.05),
      occupancy: fc.constantFrom(0.85, 0.92),
    });
    fc.assert(
      fc.property(traffic, goal, (some, aim) => {
        const required = requiredAgents(some, aim);
        if (!required.ok) throw new Error(required.reason);
        expect(meets(required.outcome, aim)).toBe(true);
        if (required.agents > 0)
          expect(meets(performanceOf(some, required.agents - 1, aim.withinSeconds), aim)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("are known in less than a millisecond an interval, also for 10,000 of them", () => {
    const goal = { withinSeconds: 20, serviceLevel: 0.8, occupancy: 0.97 };
    for (const patience of [null, 120]) {
      const day = Array.from({ length: 48 }, (_, n) => halfHour(55_000 + n * 100, 300, patience));
      for (let n = 0; n < 5; n += 1) for (const traffic of day) requiredAgents(traffic, goal);
      const times = Array.from({ length: 9 }, () => {
        // The thread's own time, so that a busy machine does not count.
        const start = process.threadCpuUsage();
        for (const traffic of day) requiredAgents(traffic, goal);
        const { user, system } = process.threadCpuUsage(start);
        return (user + system) / 1000 / day.length;
      }).sort((a, b) => a - b);
      process.stdout.write(`required agents, patience ${patience}: ${times[4]?.toFixed(3)} ms an interval\n`);
      expect(times[0]).toBeLessThan(1);
    }
  });
});
