import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AlarmState } from "../../contract/enums.ts";
import { acknowledged, beginning, nextState, type Standing } from "./next-state.ts";

/** A service level: attention at 80, alarm at 70, two points and a minute to be well again, stale after five minutes. */
const rule = { bad: "below", attention: 80, alarm: 70, margin: 2, holdSeconds: 60, staleSeconds: 300 } as const;

/** Steps of a story: the second, the value (or `ack`), and the state after it. */
type Step = [second: number, value: number | null | "ack", state: AlarmState];

const stories: Record<string, Step[]> = {
  "gets worse at once": [
    [0, 90, "normal"],
    [10, 80, "attention"],
    [20, 69, "alarm"],
  ],
  "does not flutter around a level": [
    [0, 79, "attention"],
    [30, 81, "attention"],
    [60, 79.9, "attention"],
    [90, 81.9, "attention"],
    [200, 81.9, "attention"],
  ],
  "is well again after a minute of being better by the margin": [
    [0, 75, "attention"],
    [10, 83, "attention"],
    [60, 84, "attention"],
    [70, 83, "normal"],
  ],
  "begins the minute anew when it is interrupted": [
    [0, 75, "attention"],
    [10, 83, "attention"],
    [60, 81, "attention"],
    [70, 83, "attention"],
    [129, 83, "attention"],
    [130, 83, "normal"],
  ],
  "steps down from alarm to attention": [
    [0, 60, "alarm"],
    [10, 75, "alarm"],
    [70, 75, "attention"],
  ],
  "goes from alarm straight to normal when it is that much better": [
    [0, 60, "alarm"],
    [10, 95, "alarm"],
    [70, 95, "normal"],
  ],
  "stays seen until it is well": [
    [0, 75, "attention"],
    [5, "ack", "acknowledged"],
    [10, 74, "acknowledged"],
    [20, 90, "acknowledged"],
    [80, 90, "normal"],
    [90, 75, "attention"],
  ],
  "is raised again when what was seen gets worse": [
    [0, 75, "attention"],
    [5, "ack", "acknowledged"],
    [10, 65, "alarm"],
  ],
  "stays seen when an alarm becomes less": [
    [0, 65, "alarm"],
    [5, "ack", "acknowledged"],
    [10, 75, "acknowledged"],
    [70, 75, "acknowledged"],
    [80, 60, "alarm"],
  ],
  "is not known any more after five minutes of silence, and begins anew": [
    [0, 60, "alarm"],
    [100, null, "alarm"],
    [299, null, "alarm"],
    [300, null, "stale"],
    [400, null, "stale"],
    [410, 90, "normal"],
  ],
  "is bad at once after a silence": [
    [0, 60, "alarm"],
    [300, null, "stale"],
    [310, 75, "attention"],
  ],
};

describe("an alarm", () => {
  test.each(Object.entries(stories))("%s", (_, steps) => {
    let standing = beginning(0);
    for (const [second, value, state] of steps) {
      const now = second * 1000;
      if (value === "ack") {
        const seen = acknowledged(standing, "p-zhao", now);
        if (!seen.ok) throw new Error(seen.reason);
        standing = seen.standing;
      } else standing = nextState(standing, value, rule, now);
      expect([second, standing.state]).toEqual([second, state]);
    }
  });

  test("of what should be low rises above its levels", () => {
    const above = { ...rule, bad: "above", attention: 10, alarm: 20, margin: 1 } as const;
    const after = (value: number) => nextState(beginning(0), value, above, 0).state;
    expect([5, 10, 19.9, 20].map(after)).toEqual(["normal", "attention", "attention", "alarm"]);
  });

  test("that is well, or was seen before, cannot be acknowledged", () => {
    expect(acknowledged(beginning(0), "p-zhao", 0)).toEqual({ ok: false, reason: "nothing-to-acknowledge" });
    const seen = acknowledged(nextState(beginning(0), 60, rule, 0), "p-zhao", 0);
    expect(seen.ok && acknowledged(seen.standing, "p-luo", 1)).toEqual({ ok: false, reason: "already-acknowledged" });
  });

  test("of values that do not change settles, whatever came before, and says so with a time of its own", () => {
    const values = fc.array(fc.oneof(fc.constant(null), fc.double({ min: 0, max: 100, noNaN: true })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 100, noNaN: true }), (before, last) => {
        let standing: Standing = beginning(0);
        let now = 0;
        for (const value of before) {
          now += 20_000;
          standing = nextState(standing, value, rule, now);
        }
        const settle = () => {
          now += 61_000;
          standing = nextState(standing, last, rule, now);
          return standing.state;
        };
        settle();
        settle();
        const settled = settle();
        expect(settle()).toBe(settled);
        expect(standing.since).toBeLessThanOrEqual(now);
      }),
    );
  });
});
