import { describe, expect, test } from "vitest";
import { pageAt, parseRotate, untilTurn, wallIdOf } from "./rotation.ts";

describe("walls taking turns", () => {
  test("turn only when asked to, at a pace a person can read", () => {
    expect(parseRotate("?rotate=15")).toBe(15);
    expect(parseRotate("?rotate=1")).toBeNull();
    expect(parseRotate("?rotate=soon")).toBeNull();
    expect(parseRotate("")).toBeNull();
  });

  test("two screens show the same page at the same moment of the server", () => {
    const moment = Date.parse("2026-07-11T11:43:26Z");
    expect(pageAt(moment, 15, 4)).toBe(pageAt(moment + 3_000, 15, 4));
    expect(pageAt(moment + untilTurn(moment, 15), 15, 4)).toBe((pageAt(moment, 15, 4) + 1) % 4);
  });

  test("come round to the first again", () => {
    const pages = [0, 1, 2, 3, 4, 5].map((n) => pageAt(n * 15_000, 15, 3));
    expect(pages).toEqual([0, 1, 2, 0, 1, 2]);
  });

  test("the address names the wall", () => {
    expect(wallIdOf("/cockpit/wall/network-service")).toBe("network-service");
    expect(wallIdOf("/cockpit/wall/%E5%A4%A7")).toBe("大");
    expect(wallIdOf("/cockpit/wall")).toBeNull();
  });
});
