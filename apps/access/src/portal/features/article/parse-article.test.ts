import { describe, expect, test } from "vitest";
import { parseArticle, parseLine } from "./parse-article.ts";

describe("the text of an article", () => {
  test("lines are paragraphs, dashes a list, numbers an ordered one", () => {
    const kinds = parseArticle("退费规则\n\n- 本月\n- 上月\n1. 核实\n2. 退回\n完").map((block) =>
      block.kind === "list" ? `${block.ordered ? "ol" : "ul"}${block.items.length}` : "p",
    );
    expect(kinds).toEqual(["p", "ul2", "ol2", "p"]);
  });

  test("two stars make a stretch strong", () => {
    expect(parseLine("请**本人**办理")).toEqual([
      { at: 0, text: "请", strong: false },
      { at: 1, text: "本人", strong: true },
      { at: 2, text: "办理", strong: false },
    ]);
  });

  test("stars without their partner are only stars", () => {
    expect(parseLine("5 ** 3")).toEqual([{ at: 0, text: "5 ** 3", strong: false }]);
  });
});
