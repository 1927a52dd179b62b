import { describe, expect, test } from "vitest";
import { fillScript, insertText, opensPicker } from "./insert-text.ts";

describe("the composer", () => {
  test("a text goes in at the caret and the caret stands behind it", () => {
    expect(insertText("您好，再见", { from: 3, until: 3, insert: "请稍等，" })).toEqual({
      text: "您好，请稍等，再见",
      caret: 7,
    });
  });

  test("a text takes the place of what is selected", () => {
    expect(insertText("您好旧文", { from: 2, until: 4, insert: "新文" }).text).toBe("您好新文");
  });

  test("a passage of several lines begins on a line of its own", () => {
    expect(insertText("您好", { from: 2, until: 2, insert: "一\n二" }).text).toBe("您好\n一\n二");
  });

  test("a sign asks for a list at the start or after a space, and is written elsewhere", () => {
    expect(opensPicker("", 0)).toBe(true);
    expect(opensPicker("您好 ", 3)).toBe(true);
    expect(opensPicker("您好", 2)).toBe(false);
    expect(opensPicker("您好", 0)).toBe(false);
  });

  test("a script carries the names it knows and shows the places it does not", () => {
    expect(fillScript("{{customer}}您好，我是{{ agent }}，{{plan}}", { customer: "陈晓燕", agent: "林悦" })).toBe(
      "陈晓燕您好，我是林悦，{{plan}}",
    );
  });
});
