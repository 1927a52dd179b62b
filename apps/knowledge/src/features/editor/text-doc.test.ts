import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { docOf, textOf } from "./text-doc.ts";

const piece = fc.constantFrom("- ", "**", "*", "退费", "{{price}}", "\n", " ", "a", "一、", "-", "  - ", "\t");
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("text in the editor and back", () => {
  test("no character of a text is lost or added", () => {
    fc.assert(fc.property(anyText, (text) => textOf(docOf(text)) === text));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => textOf(docOf(text)) === text));
  });
  test("lines that begin with a dash are one list", () => {
    const doc = docOf("先查：\n- 账单\n- **订购**关系\n\n完");
    expect(doc.content?.map(({ type }) => type)).toEqual(["paragraph", "bulletList", "paragraph", "paragraph"]);
    expect(doc.content?.[1]?.content).toHaveLength(2);
  });
  test("a stretch between two stars is bold", () => {
    expect(docOf("请**本人**办理").content?.[0]?.content).toEqual([
      { type: "text", text: "请" },
      { type: "text", text: "本人", marks: [{ type: "bold" }] },
      { type: "text", text: "办理" },
    ]);
  });
  test("bold neighbours become one stretch", () => {
    const marks = [{ type: "bold" }];
    const content = [
      { type: "text", text: "本", marks },
      { type: "text", text: "人", marks },
    ];
    expect(textOf({ type: "doc", content: [{ type: "paragraph", content }] })).toBe("**本人**");
  });
  test("an empty text is one empty paragraph", () => {
    expect(docOf("")).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
    expect(textOf({ type: "doc" })).toBe("");
  });
});
