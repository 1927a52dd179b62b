import { expect, test } from "vitest";
import { heard, isAway, networked, startingState } from "./away-state.ts";

test("ten seconds of failures make the server gone, a shorter hiccup does not", () => {
  const failing = heard(heard(startingState(true), false, 1_000), false, 6_000);
  expect(isAway(failing, 10_999)).toBe(false);
  expect(isAway(failing, 11_000)).toBe(true);
});

test("one answer brings the server back, and failures are counted anew", () => {
  const back = heard(heard(startingState(true), false, 0), true, 9_000);
  expect(isAway(back, 60_000)).toBe(false);
  expect(isAway(heard(back, false, 60_000), 69_999)).toBe(false);
});

test("a browser without network is away at once, and stays so until the server has answered", () => {
  const cut = networked(startingState(true), false, 0);
  expect(isAway(cut, 0)).toBe(true);
  const plugged = networked(cut, true, 20_000);
  expect(isAway(plugged, 20_000)).toBe(true);
  expect(isAway(heard(plugged, true, 20_100), 20_100)).toBe(false);
});
