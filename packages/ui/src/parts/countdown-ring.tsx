import type { Instant } from "../i18n/format.ts";
import { useFormat } from "../i18n/use-format.ts";
import styles from "./countdown-ring.module.css";
import { dueTone } from "./due-tone.ts";
import { useNow } from "./second-ticker.ts";

const radius = 20;
const round = 2 * Math.PI * radius;

export type CountdownRingProps = {
  due: Instant;
  since: Instant;
  /** What runs out, for those who hear it: 派发应答. */
  label: string;
  /** Edge in px. Default 48. */
  size?: number;
};

/** A ring that empties to an instant, with the whole seconds left inside; for offers that must be answered. */
export function CountdownRing({ due, since, label, size = 48 }: CountdownRingProps) {
  const format = useFormat();
  const end = new Date(due).getTime();
  const total = Math.max(1, end - new Date(since).getTime());
  const left = Math.max(0, end - useNow());
  return (
    <span
      className={styles.ring}
      data-tone={dueTone({ left, total })}
      role="timer"
      aria-label={`${label} ${format.remaining(left)}`}
    >
      <svg aria-hidden="true" width={size} height={size} viewBox="0 0 48 48" fill="none" strokeWidth="3">
        <circle className={styles.track} cx="24" cy="24" r={radius} />
        <circle
          className={styles.left}
          cx="24"
          cy="24"
          r={radius}
          strokeLinecap="round"
          strokeDasharray={round}
          strokeDashoffset={round * (1 - Math.min(1, left / total))}
          transform="rotate(-90 24 24)"
        />
      </svg>
      <span aria-hidden="true" className={styles.seconds}>
        {Math.ceil(left / 1000)}
      </span>
    </span>
  );
}
