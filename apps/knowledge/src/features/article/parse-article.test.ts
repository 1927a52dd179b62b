import { describe, expect, test } from "vitest";
import { parseArticle, plainText, stretchesOf } from "./parse-article.ts";

describe("the text of an article", () => {
  test("lines are paragraphs, dashes a list, numbered lines clauses", () => {
    const blocks = parseArticle("适用：重复扣费\n\n- 本月\n- 上月\n一、先查三处\n二、判定\n1. 核实\n完");
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "list", "clause", "clause", "clause", "paragraph"]);
    expect(blocks[2]).toMatchObject({ mark: "一、", line: { stretches: [{ text: "先查三处" }] } });
  });
  test("two stars make a stretch strong", () => {
    expect(stretchesOf("请**本人**办理").map(({ text, strong }) => [text, strong])).toEqual([
      ["请", false],
      ["本人", true],
      ["办理", false],
    ]);
  });
  test("stars without their partner are only stars", () => {
    expect(stretchesOf("5 ** 3 **** 2")).toEqual([{ at: 0, text: "5 ** 3 **** 2", strong: false }]);
  });
  test("what is copied carries no stars", () => {
    expect(plainText("请**本人**办理\n- **带**证件")).toBe("请本人办理\n- 带证件");
  });
});
