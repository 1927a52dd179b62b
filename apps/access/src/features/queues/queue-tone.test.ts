import { describe, expect, test } from "vitest";
import { queueTone } from "./queue-tone.ts";

const queue = { waiting: 0, longestWaitMs: 0, ready: 0, busy: 0 };

describe("a queue on the board", () => {
  test("an empty queue is fine, even with nobody there", () => {
    expect(queueTone(queue)).toBe("ok");
  });

  test("somebody waits and nobody is there", () => {
    expect(queueTone({ ...queue, waiting: 1 })).toBe("bad");
  });

  test("more wait than are ready, or somebody waits long", () => {
    expect(queueTone({ ...queue, waiting: 3, ready: 2 })).toBe("attention");
    expect(queueTone({ ...queue, waiting: 1, ready: 2, longestWaitMs: 121_000 })).toBe("attention");
    expect(queueTone({ ...queue, waiting: 1, ready: 2, longestWaitMs: 4_000 })).toBe("ok");
  });
});
