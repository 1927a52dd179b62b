import { expect, test } from "vitest";
import { roomFor } from "./room.ts";

test("a list that does not fit says how many it leaves out, and does not scroll", () => {
  expect(roomFor(4, 290)).toEqual({ shown: 4, more: 0 });
  expect(roomFor(9, 290)).toEqual({ shown: 4, more: 5 });
  expect(roomFor(3, 60)).toEqual({ shown: 1, more: 2 });
});
