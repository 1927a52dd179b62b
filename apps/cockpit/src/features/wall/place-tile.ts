import type { Tile } from "@quintet/cockpit/contract";
import type { Size } from "./fit-canvas.ts";

export interface Place extends Size {
  left: number;
  top: number;
}

/** Design px: the title above, the foot below, and what lies between and beside tiles. */
export const frame = { side: 32, top: 100, bottom: 56, gap: 18 } as const;
const COLUMNS = 12;
const ROWS = 6;

/** Where a tile lies on a canvas of `size` design px: a grid of 12 columns and 6 rows between title and foot. */
export function placeTile(
  { column, row, columns, rows }: Pick<Tile, "column" | "row" | "columns" | "rows">,
  size: Size,
): Place {
  const cellWidth = (size.width - 2 * frame.side + frame.gap) / COLUMNS;
  const cellHeight = (size.height - frame.top - frame.bottom + frame.gap) / ROWS;
  return {
    left: frame.side + column * cellWidth,
    top: frame.top + row * cellHeight,
    width: columns * cellWidth - frame.gap,
    height: rows * cellHeight - frame.gap,
  };
}
