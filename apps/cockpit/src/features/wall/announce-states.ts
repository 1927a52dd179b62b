import type { WallPicture } from "@quintet/kpi/contract";
import { announce } from "@quintet/ui/shell/announce.ts";
import { useEffect, useRef } from "react";
import { useWords } from "../../words/use-words.ts";

const grave: readonly string[] = ["attention", "alarm"];

/** Tells those who hear the screen when a headline begins to need attention; its numbers alone are no news. */
export function useAnnounceStates(picture: WallPicture | undefined): void {
  const words = useWords();
  const before = useRef<ReadonlyMap<string, string>>(undefined);
  useEffect(() => {
    if (!picture) return;
    const headlines = picture.tiles.filter(({ tile }) => tile.kind === "headline");
    for (const { tile, state } of headlines) {
      const known = before.current?.get(tile.id);
      if (known !== undefined && known !== state && grave.includes(state))
        announce(`${tile.title} ${words(`state.${state}`)}`, state === "alarm" ? "assertive" : "polite");
    }
    before.current = new Map(headlines.map(({ tile, state }) => [tile.id, state]));
  }, [picture, words]);
}
