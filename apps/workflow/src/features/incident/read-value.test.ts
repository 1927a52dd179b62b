import { expect, test } from "vitest";
import { readLines, readValue } from "./read-value.ts";

const line = (name: string, value: string) => ({ id: 1, name, value });

test("numbers and the words of truth are what they mean, all else is text", () => {
  expect(["15.5", "-3", "true", "null", "015a", " 悦听 "].map(readValue)).toEqual([
    15.5,
    -3,
    true,
    null,
    "015a",
    " 悦听 ",
  ]);
});

test("lines become variables, and empty ones are none", () => {
  expect(readLines([line("refund", "15"), line("", "")])).toEqual({ refund: 15 });
});

test("a value without a usable name is refused as a whole", () => {
  expect(readLines([line("refund", "15"), line("2nd", "x")])).toBeNull();
  expect(readLines([line("", "x")])).toBeNull();
});
