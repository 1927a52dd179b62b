import { expect, test } from "vitest";
import { checkPlain } from "./plain-input.ts";

test("words of every language pass, also those of two code units", () => {
  expect(() =>
    checkPlain({ text: "椒图𠮷😀", list: [1, null, true, "ok"], nested: { a: [{ b: "c" }] } }),
  ).not.toThrow();
});

test.each([
  ["NUL", { a: ["b\0"] }],
  ["half of a pair", { a: { b: "\ud83d" } }],
  ["the other half, in a key", { "\ude00": 1 }],
])("%s is refused wherever it stands", (_title, input) => {
  expect(() => checkPlain(input)).toThrow(expect.objectContaining({ code: "BAD_REQUEST", reason: "bad-text" }));
});

test("a hundred thousand levels are refused without exhausting anything", () => {
  let deep: unknown = "x";
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(() => checkPlain(deep)).toThrow(expect.objectContaining({ reason: "too-deep" }));
});
