import { describe, expect, test } from "vitest";
import { articleOfPath, articlePath, mapPath, parseArticleAddress, parseMap } from "./address.ts";

describe("addresses", () => {
  test("what is not known of an address is left out", () => {
    expect(parseMap({ q: "", kind: "poem", state: "draft", topic: 7 })).toEqual({ state: "draft", topic: "7" });
    expect(parseArticleAddress({ version: "two", compare: -1, q: "退费" })).toEqual({ q: "退费" });
  });
  test("a question that looks like a number stays a question", () => {
    expect(mapPath({ q: "129" })).toBe("/knowledge/?q=%22129%22");
    expect(parseMap({ q: 129 })).toEqual({ q: "129" });
  });
  test("an article is found by its address with and without the app's base", () => {
    expect(articleOfPath(articlePath("a b", { version: 3 }))).toBe("a b");
    expect(articleOfPath("/articles/x/edit")).toBe("x");
    expect(articleOfPath("/knowledge/new")).toBeUndefined();
  });
});
