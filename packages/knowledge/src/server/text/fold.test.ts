import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, simplify } from "./fold.ts";

describe("the folding of documents and queries", () => {
  test("traditional, full width, capitals and punctuation make no difference", () => {
    expect(fold("５Ｇ寬頻「攜號轉網」，VoLTE。")).toBe(fold("5g宽频 携号转网 volte"));
  });
  test("what is already simplified stays as it is", () => {
    expect(simplify("合作增值业务重复扣费处理口径")).toBe("合作增值业务重复扣费处理口径");
  });
  test("folding twice changes nothing more", () => {
    const character = fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("Ａ", "。", " ", "5", "薴", "乾", "著", "隆"),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        const once = fold(characters.join(""));
        return fold(once) === once;
      }),
    );
  });
});
