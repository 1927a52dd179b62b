import { library } from "@quintet/kpi/core";
import { describe, expect, test } from "vitest";
import { groupIndicators } from "./group-indicators.ts";

describe("the library on the screen", () => {
  test("shows every shipped indicator in exactly one group, however it is grouped", () => {
    for (const by of ["audience", "perspective"] as const) {
      const shown = groupIndicators(library, by, "").flatMap(({ indicators }) => indicators.map(({ code }) => code));
      expect(shown.toSorted()).toEqual(library.map(({ code }) => code).toSorted());
    }
  });

  test("is searched by Chinese and English names, codes and words of the formula", () => {
    const codes = (query: string) =>
      groupIndicators(library, "audience", query).flatMap(({ indicators }) => indicators.map(({ code }) => code));
    expect(codes("满意度")).toContain("satisfaction");
    expect(codes("Service LEVEL")).toContain("service-level");
    expect(codes("短时放弃")).toContain("abandonment-rate");
    expect(codes("no such thing")).toEqual([]);
  });
});
