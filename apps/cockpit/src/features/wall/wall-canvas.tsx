import type { Indicator, WallPicture } from "@quintet/kpi/contract";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { useWords } from "../../words/use-words.ts";
import { designSize } from "./fit-canvas.ts";
import { placeTile } from "./place-tile.ts";
import { WallTile } from "./tiles/wall-tile.tsx";
import styles from "./wall-canvas.module.css";
import { WallProvider } from "./wall-context.ts";

export interface WallCanvasProps {
  picture: WallPicture;
  indicators: ReadonlyMap<string, Indicator>;
  stale: boolean;
  linked: boolean;
  /** Screen px per design px. */
  scale: number;
  title: ReactNode;
  foot: ReactNode;
}

/** A whole wall in design px, brought to its size by one transform. */
export function WallCanvas({ picture, indicators, stale, linked, scale, title, foot }: WallCanvasProps) {
  const words = useWords();
  const size = designSize(picture.wall);
  const around = useMemo(
    () => ({ picture, indicators, stale, linked, asOf: Date.parse(picture.freshAt) }),
    [picture, indicators, stale, linked],
  );
  return (
    <WallProvider value={around}>
      <div className={styles.canvas} style={{ ...size, transform: `scale(${scale})` }}>
        {title}
        {picture.tiles.length === 0 ? (
          <div className={styles.empty}>
            <strong>{words("wall.emptyTitle")}</strong>
            <span>{words("wall.emptySentence")}</span>
          </div>
        ) : null}
        {picture.tiles.map((data) => {
          const place = placeTile(data.tile, size);
          return (
            <div key={data.tile.id} className={styles.place} style={place}>
              <WallTile data={data} place={place} />
            </div>
          );
        })}
        {foot}
      </div>
    </WallProvider>
  );
}
