import { Dimension, type Tile, Tile as TileShape } from "@quintet/cockpit/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useTranslation } from "react-i18next";
import { useWords } from "../../words/use-words.ts";
import { useIndicators } from "../wall/use-indicators.ts";
import styles from "./edit-wall.module.css";
import type { Draft } from "./use-draft.ts";

const kinds = TileShape.shape.kind.options;

/** What one tile shows: its kind, its indicator, by what, and against which target. */
export function EditTile({ draft, tile }: { draft: Draft; tile: Tile }) {
  const words = useWords();
  const chinese = useTranslation().i18n.language.startsWith("zh");
  const indicators = useIndicators();
  const set = (part: Partial<Tile>) => draft.changeTile(tile.id, part);
  const known = [...indicators.values()];
  const indicator = tile.indicator === null ? undefined : indicators.get(tile.indicator);
  const dimensions = indicator
    ? Dimension.options.filter((one) => indicator.dimensions.includes(one))
    : Dimension.options;
  return (
    <fieldset className={styles.form}>
      <legend>{words("edit.tile")}</legend>
      <label>
        <span>{words("edit.title")}</span>
        <input value={tile.title} maxLength={40} onChange={(event) => set({ title: event.target.value })} />
      </label>
      <label>
        <span>{words("edit.kind")}</span>
        <select value={tile.kind} onChange={(event) => set({ kind: event.target.value as Tile["kind"] })}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words(`edit.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words("edit.indicator")}</span>
        <select value={tile.indicator ?? ""} onChange={(event) => set({ indicator: event.target.value || null })}>
          <option value="">{words("edit.none")}</option>
          {tile.indicator && !indicator ? (
            <option value={tile.indicator}>{words("edit.gone", { code: tile.indicator })}</option>
          ) : null}
          {known.map(({ code, nameZh, nameEn }) => (
            <option key={code} value={code}>
              {chinese ? nameZh : nameEn}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words("edit.by")}</span>
        <select value={tile.by ?? ""} onChange={(event) => set({ by: (event.target.value || null) as Tile["by"] })}>
          <option value="">{words("edit.none")}</option>
          {dimensions.map((one) => (
            <option key={one} value={one}>
              {words(`edit.dimensions.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words("edit.target")}</span>
        <input
          type="number"
          value={tile.target ?? ""}
          onChange={(event) => set({ target: event.target.value === "" ? null : event.target.valueAsNumber })}
        />
      </label>
      <Button look="danger" onClick={() => draft.remove(tile.id)}>
        {words("edit.remove")}
      </Button>
    </fieldset>
  );
}
