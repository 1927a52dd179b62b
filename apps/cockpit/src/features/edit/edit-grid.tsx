import type { Tile } from "@quintet/cockpit/contract";
import { GRID } from "@quintet/cockpit/core";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./edit-wall.module.css";
import type { Draft, Step } from "./use-draft.ts";

const arrows: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The step a key makes: arrows move by a cell, with Shift they resize. */
function stepOf(key: string, shift: boolean): Step | null {
  const arrow = arrows[key];
  if (!arrow) return null;
  const [across, down] = arrow;
  return shift ? { columns: across, rows: down } : { column: across, row: down };
}

interface Held {
  id: string;
  resize: boolean;
  x: number;
  y: number;
}

/** The wall's grid: tiles are moved and resized by pointer and by keys. */
export function EditGrid({ draft }: { draft: Draft }) {
  const words = useWords();
  const grid = useRef<HTMLUListElement>(null);
  const held = useRef<Held | null>(null);
  const { draft: wall, selected, select, step, remove } = draft;

  const press = (event: KeyboardEvent, tile: Tile) => {
    const by = stepOf(event.key, event.shiftKey);
    if (by) step(tile.id, by);
    else if (event.key === "Delete") remove(tile.id);
    else return;
    event.preventDefault();
  };
  const take = (event: PointerEvent<HTMLElement>, id: string, resize: boolean) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { id, resize, x: event.clientX, y: event.clientY };
    select(id);
    event.stopPropagation();
  };
  const drag = (event: PointerEvent) => {
    const [one, box] = [held.current, grid.current?.getBoundingClientRect()];
    if (!one || !box) return;
    const across = Math.trunc((event.clientX - one.x) / (box.width / GRID.columns));
    const down = Math.trunc((event.clientY - one.y) / (box.height / GRID.rows));
    if (!across && !down) return;
    step(one.id, one.resize ? { columns: across, rows: down } : { column: across, row: down });
    held.current = {
      ...one,
      x: one.x + (across * box.width) / GRID.columns,
      y: one.y + (down * box.height) / GRID.rows,
    };
  };
  const drop = () => {
    held.current = null;
  };

  return (
    <ul
      ref={grid}
      className={styles.grid}
      aria-label={words("edit.grid")}
      style={{ aspectRatio: `${wall.width} / ${wall.height}` }}
    >
      {wall.tiles.map((tile) => (
        <li
          key={tile.id}
          className={styles.cell}
          style={{
            gridColumn: `${tile.column + 1} / span ${tile.columns}`,
            gridRow: `${tile.row + 1} / span ${tile.rows}`,
          }}
        >
          <button
            type="button"
            className={styles.tile}
            aria-pressed={selected === tile.id}
            data-edit-tile={tile.id}
            onClick={() => select(tile.id)}
            onFocus={() => select(tile.id)}
            onKeyDown={(event) => press(event, tile)}
            onPointerDown={(event) => take(event, tile.id, false)}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={drop}
          >
            <strong>{tile.title || words("edit.untitled")}</strong>
            <span>{words(`edit.kinds.${tile.kind}`)}</span>
            <span className="sr-only">
              {words("edit.place", {
                column: tile.column + 1,
                row: tile.row + 1,
                columns: tile.columns,
                rows: tile.rows,
              })}
            </span>
          </button>
          <span
            className={styles.corner}
            aria-hidden="true"
            onPointerDown={(event) => take(event, tile.id, true)}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={drop}
          />
        </li>
      ))}
    </ul>
  );
}
