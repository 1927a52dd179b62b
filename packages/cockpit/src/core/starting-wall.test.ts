import { expect, test } from "vitest";
import { Wall } from "../contract/wall.ts";
import { startingWall } from "./starting-wall.ts";

test("the starting wall is a wall by the contract", () => {
  expect(Wall.parse(startingWall)).toEqual(startingWall);
});

test("its tiles fill the grid of 12 by 6 without overlapping", () => {
  const cells = startingWall.tiles.flatMap((tile) =>
    Array.from({ length: tile.columns * tile.rows }, (_, n) => {
      const column = tile.column + (n % tile.columns);
      return `${column}/${tile.row + Math.floor(n / tile.columns)}`;
    }),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells.length).toBe(12 * 6);
});
