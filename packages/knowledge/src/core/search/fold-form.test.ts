import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldCharacters, foldForm } from "./fold-form.ts";

describe("the form in which texts are compared", () => {
  test("full width, capitals and punctuation make no difference", () => {
    expect(foldForm("５Ｇ畅享（１２９元）ＶｏＬＴＥ！")).toBe("5g畅享 129元 volte");
  });
  test("a point between digits stays, one at the end of a sentence goes", () => {
    expect(foldForm("每分钟0.15元. 好")).toBe("每分钟0.15元 好");
  });
  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => foldForm(foldForm(text)) === foldForm(text)),
    );
  });
  test("folding by characters keeps every place", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldCharacters(text).length === text.length));
  });
});
