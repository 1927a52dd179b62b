import { useWords } from "../../words/use-words.ts";
import styles from "./edit-wall.module.css";
import type { Draft } from "./use-draft.ts";

const presets = ["1920×1080", "3840×2160", "7680×4320", "6656×1792"] as const;
const bounded = (value: number, least: number, most: number) =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;

/** The wall's title and its canvas: one of the usual sizes, or a size of one's own. */
export function EditCanvas({ draft }: { draft: Draft }) {
  const words = useWords();
  const { draft: wall, change } = draft;
  const own = `${wall.width}×${wall.height}`;
  return (
    <fieldset className={styles.form}>
      <legend>{words("edit.wall")}</legend>
      <label>
        <span>{words("edit.title")}</span>
        <input value={wall.title} maxLength={60} onChange={(event) => change({ title: event.target.value })} />
      </label>
      <label>
        <span>{words("edit.canvas")}</span>
        <select
          value={presets.find((one) => one === own) ?? ""}
          onChange={(event) => {
            const [width, height] = event.target.value.split("×").map(Number);
            if (width && height) change({ width, height });
          }}
        >
          <option value="">{words("edit.free")}</option>
          {presets.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words("edit.width")}</span>
        <input
          key={`w${wall.width}`}
          type="number"
          defaultValue={wall.width}
          onBlur={(event) => change({ width: bounded(event.target.valueAsNumber, 640, 15_360) })}
        />
      </label>
      <label>
        <span>{words("edit.height")}</span>
        <input
          key={`h${wall.height}`}
          type="number"
          defaultValue={wall.height}
          onBlur={(event) => change({ height: bounded(event.target.valueAsNumber, 360, 8_640) })}
        />
      </label>
    </fieldset>
  );
}
