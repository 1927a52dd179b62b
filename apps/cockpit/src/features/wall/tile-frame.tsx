import { type ReactNode, useId } from "react";
import { useWords } from "../../words/use-words.ts";
import { timeText } from "./clock-text.ts";
import { StateMark } from "./state-mark.tsx";
import styles from "./tile-frame.module.css";
import type { Shown } from "./use-numbers.ts";
import { useWall } from "./wall-context.ts";

export interface TileFrameProps {
  data: Shown;
  /** Beside the title: what the numbers are. */
  aside?: ReactNode;
  /** Tables and charts frame their rows and not themselves. */
  quiet?: boolean;
  children: ReactNode;
}

/** The panel of a tile: title, state, and a grey hatch with words once its numbers are old. */
export function TileFrame({ data, aside, quiet = false, children }: TileFrameProps) {
  const words = useWords();
  const { stale, asOf, linked } = useWall();
  const id = useId();
  const { tile, state, value } = data;
  const shown = stale ? "stale" : quiet ? "normal" : state;
  return (
    <section
      className={styles.tile}
      aria-labelledby={id}
      data-tile={tile.id}
      data-kind={tile.kind}
      data-value={value ?? ""}
      data-state={stale ? "stale" : state}
      data-frame={shown}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {linked && tile.indicator ? (
            <a href={`/kpi/indicators/${tile.indicator}${tile.by ? `?by=${tile.by}` : ""}`}>{tile.title}</a>
          ) : (
            tile.title
          )}
        </h2>
        <span className={styles.aside}>
          {stale ? (
            <span className={styles.old}>
              {words("stale.tile")}{" "}
              {tile.kind === "headline" ? timeText(asOf) : words("stale.since", { time: timeText(asOf) })}
            </span>
          ) : (
            <>
              {aside}
              {quiet ? null : <StateMark state={state} />}
            </>
          )}
        </span>
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
