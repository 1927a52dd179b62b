import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import type { Lane } from "./lay-bars.ts";
import { rowHeight, ShowBar, whole } from "./show-bar.tsx";
import styles from "./show-holding.module.css";

type ShowLaneProps = {
  lane: Lane;
  now: number;
  /** Whether what kind of party it is means anything; another system's resources have none. */
  kinds: boolean;
  onPick: (node: string) => void;
};

/** One party and its stays. */
export function ShowLane({ lane, now, kinds, onPick }: ShowLaneProps) {
  const words = useWords();
  const format = useFormat();
  return (
    <li className={styles.lane}>
      <div className={styles.party}>
        <span className={styles.name} title={lane.party}>
          {lane.party}
        </span>
        <span className={styles.total}>
          {kinds ? `${words(`party.${lane.kind}`)} · ` : ""}
          {lane.total < 1000
            ? words("holding.instant")
            : words("holding.total", { time: format.duration(whole(lane.total)) })}
        </span>
      </div>
      <ul className={styles.bars} style={{ height: lane.rows * rowHeight - 4 }} aria-label={lane.party}>
        {lane.bars.map((bar) => (
          <ShowBar key={bar.key} bar={bar} kind={lane.kind} now={now} onPick={onPick} />
        ))}
      </ul>
    </li>
  );
}
