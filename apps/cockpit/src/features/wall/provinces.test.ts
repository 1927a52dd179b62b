import { describe, expect, test } from "vitest";
import { gridColumns, gridRows, provinceOf, provinces } from "./provinces.ts";

describe("the grid of provinces", () => {
  test("has all 34 units, each once, each with a cell of its own", () => {
    expect(provinces).toHaveLength(34);
    for (const part of ["code", "sign", "name"] as const)
      expect(new Set(provinces.map((one) => one[part])).size).toBe(34);
    expect(new Set(provinces.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
    for (const { column, row } of provinces) {
      expect(column).toBeLessThan(gridColumns);
      expect(row).toBeLessThan(gridRows);
    }
  });

  test("a company is found by the province in its name, whatever its id", () => {
    expect(provinceOf({ key: "t-7", label: "五联通信广东公司" })?.sign).toBe("粤");
    expect(provinceOf({ key: "x", label: "内蒙古分公司" })?.code).toBe("nm");
  });

  test("a company without a province in its name is found by its id", () => {
    expect(provinceOf({ key: "FJ", label: "Fujian branch" })?.name).toBe("福建");
  });

  test("the group is no province", () => {
    expect(provinceOf({ key: "hq", label: "五联集团总部" })).toBeUndefined();
  });
});
