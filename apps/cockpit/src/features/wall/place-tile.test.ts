import { startingWall } from "@quintet/cockpit/core";
import { describe, expect, test } from "vitest";
import { frame, placeTile } from "./place-tile.ts";

const size = { width: 1920, height: 1080 };
const places = startingWall.tiles.map((tile) => placeTile(tile, size));

describe("the tiles of the first wall", () => {
  test("lie within the canvas, between title and foot", () => {
    for (const { left, top, width, height } of places) {
      expect(left).toBeGreaterThanOrEqual(frame.side);
      expect(left + width).toBeLessThanOrEqual(size.width - frame.side + 0.01);
      expect(top).toBeGreaterThanOrEqual(frame.top);
      expect(top + height).toBeLessThanOrEqual(size.height - frame.bottom + 0.01);
    }
  });

  test("do not lie on each other", () => {
    for (const [n, a] of places.entries())
      for (const b of places.slice(n + 1)) {
        const apart =
          a.left + a.width <= b.left + 0.01 ||
          b.left + b.width <= a.left + 0.01 ||
          a.top + a.height <= b.top + 0.01 ||
          b.top + b.height <= a.top + 0.01;
        expect(apart).toBe(true);
      }
  });
});
