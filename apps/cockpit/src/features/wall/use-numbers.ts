import type { TileData } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { useWords } from "../../words/use-words.ts";

export type Shown = z.infer<typeof TileData>;
export type Row = Shown["rows"][number];

/** A number with as many places as its indicator asks for; counts are whole. */
export function useNumbers({ unit, decimals, tile }: Pick<Shown, "unit" | "decimals" | "tile">) {
  const format = useFormat();
  const words = useWords();
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const known = `unit.${unit}`;
    const counter = `counter.${tile.indicator}`;
    const mark = unit === "count" ? (i18n.exists(counter) ? t(counter) : "") : i18n.exists(known) ? t(known) : unit;
    const plain = (value: number) => format.number(value, decimals);
    const close = unit === "percent" || unit === "per-thousand";
    return {
      plain,
      count: (value: number) => format.number(value, 0),
      /** The mark of the unit, empty for bare counts. */
      mark,
      /** `88.6%`, `34 秒`; words for no data. */
      full: (value: number | null) =>
        value === null ? words("wall.noData") : `${plain(value)}${close || mark === "" ? mark : ` ${mark}`}`,
    };
  }, [format, words, t, i18n, unit, decimals, tile.indicator]);
}
