import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import type { Lane } from "./lay-bars.ts";
import { ShowBar, whole } from "./show-bar.tsx";
import styles from "./show-holding.module.css";

/** One party and its stays. */
export function ShowLane({ lane, now, onPick }: { lane: Lane; now: number; onPick: (node: string) => void }) {
  const words = useWords();
  const format = useFormat();
  return (
    <li className={styles.lane}>
      <div className={styles.party}>
        <span className={styles.name} title={lane.party}>
          {lane.party}
        </span>
        <span className={styles.total}>
          {words(`party.${lane.kind}`)} ·{" "}
          {lane.total < 1000
            ? words("holding.instant")
            : words("holding.total", { time: format.duration(whole(lane.total)) })}
        </span>
      </div>
      <ul className={styles.bars} aria-label={lane.party}>
        {lane.bars.map((bar, at) => (
          <ShowBar
            key={bar.key}
            bar={bar}
            kind={lane.kind}
            now={now}
            next={lane.bars[at + 1]?.left ?? 1}
            onPick={onPick}
          />
        ))}
      </ul>
    </li>
  );
}
