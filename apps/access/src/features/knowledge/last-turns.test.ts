import type { MessageView } from "@quintet/access/contract";
import { describe, expect, test } from "vitest";
import { lastTurns } from "./last-turns.ts";
import { splitByMarks } from "./split-by-marks.ts";

const message = (author: MessageView["author"], text: string, internal = false): MessageView => ({
  id: text,
  at: "2026-07-11T11:41:00.000Z",
  author,
  authorName: "",
  internal,
  text,
});

describe("what suggestions are asked by", () => {
  test("notes and the system's lines are no turns", () => {
    const turns = lastTurns([
      message("system", "接入"),
      message("customer", "扣了两次"),
      message("agent", "疑似重复", true),
      message("agent", "您好"),
    ]);
    expect(turns).toEqual([
      { from: "customer", text: "扣了两次" },
      { from: "agent", text: "您好" },
    ]);
  });

  test("a long conversation keeps its end and fits into an address", () => {
    const long = Array.from({ length: 40 }, (_, at) => message("customer", `${at} ${"扣费".repeat(60)}`));
    const turns = lastTurns(long);
    expect(turns.at(-1)?.text.startsWith("39 ")).toBe(true);
    expect(encodeURIComponent(JSON.stringify(turns)).length).toBeLessThan(3_200);
  });

  test("a single long message is cut, not left out", () => {
    expect(lastTurns([message("customer", "扣".repeat(2_000))])[0]?.text).toHaveLength(160);
  });
});

describe("marks", () => {
  test("a text is cut at its marks, and the parts are the text", () => {
    const parts = splitByMarks("疑似重复扣费，可承诺", [
      { from: 2, until: 6 },
      { from: 4, until: 7 },
      { from: 9, until: 99 },
    ]);
    expect(parts.map(({ part }) => part).join("")).toBe("疑似重复扣费，可承诺");
    expect(parts.filter(({ marked }) => marked).map(({ part }) => part)).toEqual(["重复扣费", "，", "诺"]);
  });

  test("a text without marks is one part", () => {
    expect(splitByMarks("文", [])).toEqual([{ from: 0, part: "文", marked: false }]);
  });
});
