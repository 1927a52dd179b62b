import { expect, test } from "vitest";
import { markRange, stillListed, toggleMark } from "./mark-range.ts";

const order = ["a", "b", "c", "d"];

test("a mark is put and taken off again", () => {
  expect([...toggleMark(new Set(["a"]), "b")]).toEqual(["a", "b"]);
  expect([...toggleMark(new Set(["a", "b"]), "a")]).toEqual(["b"]);
});

test("a range goes either way and keeps what was marked before", () => {
  expect([...markRange(new Set(["d"]), order, "a", "c")].sort()).toEqual(["a", "b", "c", "d"]);
  expect([...markRange(new Set(), order, "c", "a")]).toEqual(["a", "b", "c"]);
});

test("without a beginning that is still listed only the one row is marked", () => {
  expect([...markRange(new Set(), order, undefined, "b")]).toEqual(["b"]);
  expect([...markRange(new Set(), order, "gone", "b")]).toEqual(["b"]);
});

test("what left the list is not marked any more", () => {
  expect([...stillListed(new Set(["a", "gone"]), order)]).toEqual(["a"]);
});
