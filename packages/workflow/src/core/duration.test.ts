import { describe, expect, test } from "vitest";
import { addDuration, readCycle, readDuration, readMoment } from "./duration.ts";

const at = (iso: string): number => Date.parse(iso);
const later = (iso: string, duration: string): string => {
  const read = readDuration(duration);
  return read ? new Date(addDuration(at(iso), read)).toISOString() : "unreadable";
};

describe("an ISO 8601 duration", () => {
  test("is read in all its parts", () => {
    expect(readDuration("PT24H")).toEqual({ months: 0, ms: 86_400_000 });
    expect(readDuration("P1Y2M1W3DT4H5M6.5S")).toEqual({ months: 14, ms: 10 * 86_400_000 + 14_706_500 });
  });

  test("that is none is not guessed at", () => {
    for (const text of ["", "P", "PT", "P1DT", "24h", "PT-1H", "P1H", "1D"]) expect(readDuration(text)).toBeNull();
  });

  test("of months ends on the last day when the month is too short", () => {
    expect(later("2023-01-31T09:00:00Z", "P1M")).toBe("2023-02-28T09:00:00.000Z");
    expect(later("2024-02-29T09:00:00Z", "P1Y")).toBe("2025-02-28T09:00:00.000Z");
    expect(later("2023-12-15T09:00:00Z", "P1MT2H")).toBe("2024-01-15T11:00:00.000Z");
  });
});

test("a moment without a zone is UTC on every machine", () => {
  expect(readMoment("2024-07-11T19:41:00")).toBe(at("2024-07-11T19:41:00Z"));
  expect(readMoment("2024-07-11T19:41:00+08:00")).toBe(at("2024-07-11T11:41:00Z"));
  expect(readMoment("2024-13-45T00:00:00Z")).toBeNull();
  expect(readMoment("tomorrow")).toBeNull();
});

test("a cycle needs an interval that moves on", () => {
  expect(readCycle("R/PT1H")).toEqual({ every: "PT1H", times: null });
  expect(readCycle("R3/P1D")).toEqual({ every: "P1D", times: 3 });
  for (const text of ["R/PT0S", "PT1H", "R3/", "R-1/PT1H"]) expect(readCycle(text)).toBeNull();
});
