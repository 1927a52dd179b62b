import { expect, test } from "vitest";
import { startingWall } from "./starting-wall.ts";
import { freePlace, layoutFault, moved } from "./wall-layout.ts";

const tile = (id: string, column: number, row: number, columns = 2, rows = 1) => ({ id, column, row, columns, rows });

test("the starting wall lies on its grid", () => {
  expect(layoutFault(startingWall.tiles)).toBeNull();
});

test.each([
  ["beyond the right edge", [tile("a", 11, 0)], { reason: "tile-outside", tile: "a" }],
  ["below the last row", [tile("a", 0, 5, 2, 2)], { reason: "tile-outside", tile: "a" }],
  ["on another tile", [tile("a", 0, 0), tile("b", 1, 0)], { reason: "tiles-overlap", tile: "b" }],
  ["twice", [tile("a", 0, 0), tile("a", 4, 0)], { reason: "tile-twice", tile: "a" }],
])("a tile %s is refused by its name", (_, tiles, fault) => {
  expect(layoutFault(tiles)).toEqual(fault);
});

test("a tile moves and grows where there is room, and stays where there is none", () => {
  const tiles = [tile("a", 0, 0), tile("b", 2, 0)];
  expect(moved(tiles, "a", { row: 1 })[0]).toMatchObject({ column: 0, row: 1 });
  expect(moved(tiles, "a", { column: 1 })).toEqual(tiles);
  expect(moved(tiles, "b", { columns: 2 })[1]).toMatchObject({ columns: 4 });
  expect(moved(tiles, "a", { columns: -2 })).toEqual(tiles);
});

test("the first free place is found row by row, and a full wall has none", () => {
  expect(freePlace([tile("a", 0, 0), tile("b", 2, 0)], 2, 1)).toEqual({ column: 4, row: 0, columns: 2, rows: 1 });
  expect(freePlace([tile("a", 0, 0, 12, 6)], 1, 1)).toBeNull();
});
