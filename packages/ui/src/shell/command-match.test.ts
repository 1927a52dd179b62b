import { describe, expect, test } from "vitest";
import { groupCommands, matchCommands, matchScore, type PaletteCommand } from "./command-match.ts";

const run = () => undefined;
const commands: PaletteCommand[] = [
  { key: "open", label: "建投诉工单", group: "命令", keywords: ["open complaint", "touSu"], run },
  { key: "customer", label: "陈晓燕", group: "客户", hint: "138****6620", run },
  { key: "article", label: "合作增值业务重复扣费处理口径", group: "知识", run },
  { key: "dark", label: "切换到深色", group: "命令", run },
];

function keys(query: string): string[] {
  return matchCommands(commands, query).map(({ key }) => key);
}

describe("the command palette", () => {
  test("an empty query shows everything in its own order", () => {
    expect(keys("  ")).toEqual(["open", "customer", "article", "dark"]);
  });

  test("a few characters in order are enough", () => {
    expect(keys("重扣口径")).toEqual(["article"]);
    expect(keys("投诉")).toEqual(["open"]);
  });

  test("hints and other names answer too, whatever their case or width", () => {
    expect(keys("6620")).toEqual(["customer"]);
    expect(keys("TOUSU")).toEqual(["open"]);
    expect(keys("ＣＯＭＰＬＡＩＮＴ")).toEqual(["open"]);
  });

  test("every word must be answered", () => {
    expect(keys("建 工单")).toEqual(["open"]);
    expect(keys("建 深色")).toEqual([]);
  });

  test("the start counts more than the middle, the middle more than scattered letters", () => {
    expect(matchScore("ca", "case")).toBeGreaterThan(matchScore("ca", "the case"));
    expect(matchScore("ca", "the case")).toBeGreaterThan(matchScore("ca", "cobra"));
    expect(matchScore("zz", "case")).toBe(0);
  });

  test("groups keep the order in which they first appear", () => {
    expect(groupCommands(commands).map(({ group }) => group)).toEqual(["命令", "客户", "知识"]);
  });
});
