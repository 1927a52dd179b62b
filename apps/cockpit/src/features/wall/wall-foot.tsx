import { Icon, type IconName } from "@quintet/ui/icons.tsx";
import { useWords } from "../../words/use-words.ts";
import { timeText } from "./clock-text.ts";
import { useFullScreen } from "./use-full-screen.ts";
import type { Turning } from "./use-rotation.ts";
import styles from "./wall-foot.module.css";
import type { Link } from "./watch-wall.ts";

interface WallFootProps {
  link: Link;
  stale: boolean;
  asOf: number;
  turning: Turning;
}

/** How the line to the server fares, what the arrows compare, and the turning of pages. */
export function WallFoot({ link, stale, asOf, turning }: WallFootProps) {
  const words = useWords();
  const state = stale ? "lost" : link;
  return (
    <footer className={styles.foot}>
      <span className={styles.link} data-link={state} role="status">
        <i aria-hidden="true" />
        {stale ? words("stale.bar", { time: timeText(asOf) }) : words(`link.${link}`)}
      </span>
      <span>{words("foot.compare")}</span>
      <div className={styles.controls} role="toolbar" aria-label={words("foot.area")}>
        <Pages turning={turning} />
        <FullScreenButton />
        <a className={styles.control} href={import.meta.env.BASE_URL} aria-label={words("foot.list")}>
          <Icon name="apps" size={20} />
        </a>
      </div>
    </footer>
  );
}

function Control({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.control} aria-label={label} onClick={onClick}>
      <Icon name={icon} size={20} />
    </button>
  );
}

function Pages({ turning }: { turning: Turning }) {
  const words = useWords();
  const { at, of, seconds, paused, step, setPaused } = turning;
  if (of < 2) return null;
  return (
    <>
      <span className={styles.pages}>
        {words("foot.page", { at, of })}
        {seconds === null ? null : ` · ${paused ? words("foot.paused") : words("foot.every", { seconds })}`}
      </span>
      <Control icon="back" label={words("foot.previous")} onClick={() => step(-1)} />
      {seconds === null ? null : (
        <button
          type="button"
          className={styles.control}
          aria-label={words(paused ? "foot.resume" : "foot.pause")}
          onClick={() => setPaused(!paused)}
        >
          <svg viewBox="0 0 20 20" width={20} height={20} fill="currentColor" aria-hidden="true">
            <path d={paused ? "M6 4l10 6-10 6z" : "M6 4h3v12H6zM11.500 4h3v12h-3z"} />
          </svg>
        </button>
      )}
      <Control icon="forward" label={words("foot.next")} onClick={() => step(1)} />
    </>
  );
}

function FullScreenButton() {
  const words = useWords();
  const { full, toggle } = useFullScreen();
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={words(full ? "foot.leaveFullScreen" : "foot.fullScreen")}
      onClick={toggle}
    >
      <svg
        viewBox="0 0 20 20"
        width={20}
        height={20}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        aria-hidden="true"
      >
        <path d={full ? "M8 3v5H3M12 3v5h5M8 17v-5H3M12 17v-5h5" : "M3 8V3h5M17 8V3h-5M3 12v5h5M17 12v5h-5"} />
      </svg>
    </button>
  );
}
