import type { Tile } from "@quintet/cockpit/contract";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { useWall } from "./wall-context.ts";

/** The name of a tile's indicator in the language of the screen; the tile's title where the library is not known. */
export function useIndicatorName(tile: Tile): string {
  const { indicators } = useWall();
  const { language } = useLanguage();
  const indicator = tile.indicator === null ? undefined : indicators.get(tile.indicator);
  if (!indicator) return tile.title;
  return language === "en" ? indicator.nameEn : indicator.nameZh;
}
