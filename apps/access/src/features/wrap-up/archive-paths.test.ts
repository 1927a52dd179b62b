import { describe, expect, test } from "vitest";
import { archivePaths, findArchivePaths } from "./archive-paths.ts";

const nodes = [
  { code: "VAS", parent: null, name: "增值业务" },
  { code: "VAS-P", parent: "VAS", name: "合作方" },
  { code: "VAS-P-DUP", parent: "VAS-P", name: "重复扣费" },
  { code: "VAS-P-REF", parent: "VAS-P", name: "退费未到账" },
  { code: "NET", parent: null, name: "网络" },
];

describe("the archive tree", () => {
  test("one files under leaves, each with its whole path", () => {
    expect(archivePaths(nodes)).toEqual([
      { code: "VAS-P-DUP", path: "增值业务 › 合作方 › 重复扣费" },
      { code: "VAS-P-REF", path: "增值业务 › 合作方 › 退费未到账" },
      { code: "NET", path: "网络" },
    ]);
  });

  test("a ring in the tree ends a path instead of the page", () => {
    const ring = [
      { code: "a", parent: "b", name: "甲" },
      { code: "b", parent: "a", name: "乙" },
      { code: "c", parent: "a", name: "丙" },
    ];
    expect(archivePaths(ring)).toEqual([{ code: "c", path: "乙 › 甲 › 丙" }]);
  });

  test("every word must be found, in the path or in the code", () => {
    const paths = archivePaths(nodes);
    expect(findArchivePaths(paths, "合作方 扣费").map(({ code }) => code)).toEqual(["VAS-P-DUP"]);
    expect(findArchivePaths(paths, "vas-p").map(({ code }) => code)).toEqual(["VAS-P-DUP", "VAS-P-REF"]);
    expect(findArchivePaths(paths, "宽带")).toEqual([]);
  });

  test("a code named so itself stands before one that only lies below", () => {
    const paths = archivePaths([...nodes, { code: "P2", parent: "NET", name: "合作方网络" }]);
    expect(findArchivePaths(paths, "合作方")[0]?.code).toBe("P2");
  });
});
