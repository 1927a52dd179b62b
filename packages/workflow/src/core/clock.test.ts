import { describe, expect, test } from "vitest";
import { type Clock, dueAt, readClock } from "./clock.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const clock = (duration: string, pauses: Clock["pauses"] = []): Clock => ({ startedAt: 0, duration, pauses });

describe("a clock", () => {
  test("is due its duration after its start", () => {
    expect(dueAt(HOUR, "PT24H")).toBe(25 * HOUR);
    expect(dueAt(HOUR, "soon")).toBeNull();
    expect(readClock(clock("soon"), 0)).toBeNull();
  });

  test("warns at a quarter left and at 15 minutes left, and is breached at its due time", () => {
    const states = [0, 3 * HOUR - 1, 3 * HOUR, 4 * HOUR - 1, 4 * HOUR].map(
      (now) => readClock(clock("PT4H"), now)?.state,
    );
    expect(states).toEqual(["running", "running", "warning", "warning", "breached"]);
    expect(readClock(clock("PT4H"), 0)?.warnAt).toEqual([3 * HOUR, 4 * HOUR - 15 * MINUTE]);
  });

  test("too short for a warning of 15 minutes warns at a quarter only", () => {
    expect(readClock(clock("PT10M"), 0)?.warnAt).toEqual([7.5 * MINUTE]);
  });

  test("stands still in a pause and is due that much later, overlapping pauses counted once", () => {
    const paused = clock("PT4H", [
      { from: HOUR, to: 2 * HOUR, reason: "waiting for the customer" },
      { from: 1.5 * HOUR, to: 3 * HOUR, reason: "holiday" },
    ]);
    const reading = readClock(paused, 3 * HOUR);
    expect(reading).toMatchObject({ dueAt: 6 * HOUR, remaining: 3 * HOUR, share: 0.75, state: "running" });
    expect(reading?.computed).toMatchObject({
      startedAt: 0,
      duration: "PT4H",
      plainDueAt: 4 * HOUR,
      paused: 2 * HOUR,
    });
  });

  test("in an open pause keeps its remaining time", () => {
    const paused = clock("PT4H", [{ from: HOUR, to: null, reason: "waiting for the customer" }]);
    expect(readClock(paused, 2 * HOUR)).toMatchObject({ state: "paused", remaining: 3 * HOUR });
    expect(readClock(paused, 90 * HOUR)).toMatchObject({ state: "paused", remaining: 3 * HOUR });
  });

  test("counts its overdue time below zero", () => {
    expect(readClock(clock("PT4H"), 5 * HOUR)).toMatchObject({ remaining: -HOUR, share: 0, state: "breached" });
  });
});
