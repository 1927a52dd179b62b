import { describe, expect, test } from "vitest";
import { grainFor, parsePeriod, spanBefore, spanOf } from "./period.ts";

const now = Date.parse("2026-07-11T19:43:00+08:00");

describe("a period", () => {
  test("is whole days of Asia/Shanghai", () => {
    expect(spanOf({}, now)).toEqual({ from: "2026-07-10T16:00:00.000Z", until: "2026-07-11T16:00:00.000Z" });
    expect(spanOf({ period: "7d" }, now).from).toBe("2026-07-04T16:00:00.000Z");
    expect(spanOf({ period: "month" }, now).from).toBe("2026-06-30T16:00:00.000Z");
    expect(spanOf({ period: "custom", from: "2026-07-01", until: "2026-07-02" }, now)).toEqual({
      from: "2026-06-30T16:00:00.000Z",
      until: "2026-07-02T16:00:00.000Z",
    });
  });

  test("today is compared with yesterday up to the same minute", () => {
    expect(spanBefore({}, now)).toEqual({ from: "2026-07-09T16:00:00.000Z", until: "2026-07-10T11:43:00.000Z" });
  });

  test("that is over is compared with as many days right before it", () => {
    expect(spanBefore({ period: "yesterday" }, now)).toEqual({
      from: "2026-07-08T16:00:00.000Z",
      until: "2026-07-09T16:00:00.000Z",
    });
  });

  test("an address that makes no sense means today", () => {
    expect(parsePeriod({ period: "someday" })).toEqual({});
    expect(parsePeriod({ period: "custom", from: "2026-07-09", until: "2026-07-01" })).toEqual({});
    expect(parsePeriod({ period: "custom", from: "yes", until: "no" })).toEqual({});
    expect(parsePeriod({ period: "custom", from: "2026-07-01", until: "2026-07-01" })).toEqual({
      period: "custom",
      from: "2026-07-01",
      until: "2026-07-01",
    });
  });

  test("of a few days is drawn by hour, a longer one by day", () => {
    expect(grainFor(spanOf({}, now))).toBe("hour");
    expect(grainFor(spanOf({ period: "7d" }, now))).toBe("day");
  });
});
