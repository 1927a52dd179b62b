import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highlight } from "./highlight.ts";

const body = "悦听会员每月15元。重复扣费核实后24小时内退回，客户无需提供截图。\n其他情况按投诉办理。";

describe("passages of a body", () => {
  test("the sentence that holds the words comes with its places", () => {
    const [passage] = highlight(body, ["重复扣费", "扣费", "退回"], { passages: 1, length: 120 });
    const marked = passage?.marks.map(({ from, until }) => passage.text.slice(from, until));
    expect(marked).toEqual(["重复扣费", "退回"]);
    expect(body.slice(passage?.start).startsWith(passage?.text ?? "?")).toBe(true);
  });
  test("capitals and full width in the body are found by folded words", () => {
    const [passage] = highlight("请打开ＶｏＬＴＥ开关。", ["volte"]);
    expect(passage?.marks).toEqual([{ from: 3, until: 8 }]);
  });
  test("nothing found, nothing shown", () => {
    expect(highlight(body, ["漫游", ""])).toEqual([]);
  });
  test("marks lie inside their passage, in order and apart, and the passage is the body's own text", () => {
    const text = fc.string({ unit: fc.constantFrom("重", "复", "扣", "费", "。", "\n", "A", "5"), maxLength: 300 });
    const terms = fc.array(fc.string({ unit: fc.constantFrom("重", "复", "扣", "费", "a", "5"), maxLength: 3 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, terms, (whole, words) => {
        for (const { start, text: piece, marks } of highlight(whole, words, { passages: 4, length: 20 })) {
          expect(whole.slice(start, start + piece.length)).toBe(piece);
          let last = -1;
          for (const { from, until } of marks) {
            expect(from).toBeGreaterThan(last);
            expect(until).toBeGreaterThan(from);
            expect(until).toBeLessThanOrEqual(piece.length);
            last = until;
          }
        }
      }),
    );
  });
});
