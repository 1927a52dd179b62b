import type { Tile } from "../contract/wall.ts";

/** The grid of a wall, whatever its canvas. */
export const GRID = { columns: 12, rows: 6 } as const;

type Place = Pick<Tile, "id" | "column" | "row" | "columns" | "rows">;

const inside = (one: Place): boolean =>
  one.column >= 0 &&
  one.row >= 0 &&
  one.columns >= 1 &&
  one.rows >= 1 &&
  one.column + one.columns <= GRID.columns &&
  one.row + one.rows <= GRID.rows;

export const overlap = (a: Place, b: Place): boolean =>
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows;

export type LayoutFault = { reason: "tile-outside" | "tiles-overlap" | "tile-twice"; tile: string };

/** What is wrong with the places of tiles, the first thing found; null when each lies on the grid and on no other. */
export function layoutFault(tiles: readonly Place[]): LayoutFault | null {
  for (const [n, tile] of tiles.entries()) {
    if (!inside(tile)) return { reason: "tile-outside", tile: tile.id };
    const earlier = tiles.slice(0, n);
    if (earlier.some(({ id }) => id === tile.id)) return { reason: "tile-twice", tile: tile.id };
    if (earlier.some((one) => overlap(one, tile))) return { reason: "tiles-overlap", tile: tile.id };
  }
  return null;
}

/** The first free place of a size, row by row; null when the wall has none. */
export function freePlace(tiles: readonly Place[], columns: number, rows: number): Omit<Place, "id"> | null {
  for (let row = 0; row + rows <= GRID.rows; row += 1)
    for (let column = 0; column + columns <= GRID.columns; column += 1) {
      const place = { column, row, columns, rows };
      if (!tiles.some((one) => overlap(one, { id: "", ...place }))) return place;
    }
  return null;
}

/** A tile moved and resized by cells; itself when there is no room for that. */
export function moved<T extends Place>(
  tiles: readonly T[],
  id: string,
  by: Partial<Pick<Place, "column" | "row" | "columns" | "rows">>,
): T[] {
  const next = tiles.map((tile) =>
    tile.id === id
      ? {
          ...tile,
          column: tile.column + (by.column ?? 0),
          row: tile.row + (by.row ?? 0),
          columns: tile.columns + (by.columns ?? 0),
          rows: tile.rows + (by.rows ?? 0),
        }
      : tile,
  );
  return layoutFault(next) ? [...tiles] : next;
}
