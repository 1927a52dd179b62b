import type { WallPicture } from "@quintet/kpi/contract";
import { Mark } from "@quintet/ui/mark.tsx";
import { useLayoutEffect, useRef, useState } from "react";
import { fitCanvas } from "../wall/fit-canvas.ts";
import { useIndicators } from "../wall/use-indicators.ts";
import { WallCanvas } from "../wall/wall-canvas.tsx";
import styles from "./wall-card.module.css";

/** The wall itself, as small as its frame; nothing in it can be reached. */
export function SmallWall({ picture }: { picture: WallPicture }) {
  const indicators = useIndicators();
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const { scale, left, top } = fitCanvas(picture.wall, size);
  return (
    <div ref={box} className={styles.small} data-theme="dark" data-surface="wall" inert>
      <div className={styles.fitted} style={{ left, top }}>
        <WallCanvas
          picture={picture}
          indicators={indicators}
          stale={false}
          linked={false}
          scale={scale}
          title={
            <div className={styles.smallTitle}>
              <Mark size={50} />
              {picture.wall.title}
            </div>
          }
          foot={null}
        />
      </div>
    </div>
  );
}
