import type { Tile, Wall } from "@quintet/cockpit/contract";
import { freePlace, moved } from "@quintet/cockpit/core";
import { useState } from "react";

export type Step = Partial<Record<"column" | "row" | "columns" | "rows", number>>;

/** What is being made of a wall, and which of its tiles is in hand. */
export function useDraft(wall: Wall) {
  const [draft, setDraft] = useState(wall);
  const [selected, setSelected] = useState<string | null>(wall.tiles[0]?.id ?? null);
  const [saved, setSaved] = useState(wall);
  const change = (part: Partial<Wall>) => setDraft((now) => ({ ...now, ...part }));
  const changeTile = (id: string, part: Partial<Tile>) =>
    setDraft((now) => ({ ...now, tiles: now.tiles.map((one) => (one.id === id ? { ...one, ...part } : one)) }));
  return {
    draft,
    selected,
    select: setSelected,
    dirty: JSON.stringify(draft) !== JSON.stringify(saved),
    change,
    changeTile,
    /** By cells; a step for which there is no room changes nothing. */
    step: (id: string, by: Step) => setDraft((now) => ({ ...now, tiles: moved(now.tiles, id, by) })),
    remove(id: string) {
      setDraft((now) => ({ ...now, tiles: now.tiles.filter((one) => one.id !== id) }));
      setSelected(null);
    },
    /** False when the wall has no room left for another tile. */
    add(title: string): boolean {
      const place = freePlace(draft.tiles, 2, 1) ?? freePlace(draft.tiles, 1, 1);
      if (!place) return false;
      const id = `tile-${crypto.randomUUID().slice(0, 8)}`;
      const tile: Tile = {
        id,
        kind: "headline",
        title,
        indicator: null,
        by: null,
        filters: {},
        target: null,
        ...place,
      };
      change({ tiles: [...draft.tiles, tile] });
      setSelected(id);
      return true;
    },
    wasSaved(version: number) {
      const next = { ...draft, version };
      setDraft(next);
      setSaved(next);
    },
  };
}
export type Draft = ReturnType<typeof useDraft>;
