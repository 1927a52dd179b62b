import { startingWall } from "@quintet/cockpit/core";
import { useWords } from "../../words/use-words.ts";
import { fitCanvas } from "./fit-canvas.ts";
import { placeTile } from "./place-tile.ts";
import showStyles from "./show-wall.module.css";
import { useWindowSize } from "./use-window-size.ts";
import canvasStyles from "./wall-canvas.module.css";
import styles from "./wall-waiting.module.css";

/** The outline of a wall before its first numbers, in the shape most walls have. */
export function WallWaiting() {
  const words = useWords();
  const { scale, left, top, width, height } = fitCanvas(startingWall, useWindowSize());
  return (
    <main className={showStyles.screen}>
      <p className="sr-only" role="status">
        {words("wall.waiting")}
      </p>
      <div className={showStyles.box} style={{ left, top }} aria-hidden="true">
        <div className={canvasStyles.canvas} style={{ width, height, transform: `scale(${scale})` }}>
          {startingWall.tiles.map((tile) => (
            <i key={tile.id} className={styles.tile} style={placeTile(tile, { width, height })} />
          ))}
        </div>
      </div>
    </main>
  );
}
