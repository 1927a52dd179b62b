import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import type { Bar, Lane } from "./lay-bars.ts";
import styles from "./show-holding.module.css";

/** One party and its stays. */
export function ShowLane({ lane, onPick }: { lane: Lane; onPick: (node: string) => void }) {
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
          {lane.total < 1000 ? words("holding.instant") : words("holding.total", { time: format.duration(lane.total) })}
        </span>
      </div>
      <ul className={styles.bars} aria-label={lane.party}>
        {lane.bars.map((bar, at) => (
          <ShowBar key={bar.key} bar={bar} kind={lane.kind} next={lane.bars[at + 1]?.left ?? 1} onPick={onPick} />
        ))}
      </ul>
    </li>
  );
}

type ShowBarProps = { bar: Bar; kind: Lane["kind"]; next: number; onPick: (node: string) => void };

// Shares of the width a label needs, by its length: about eleven pixels a character on a lane of some eight hundred.
const perCharacter = 0.0145;

/** Where the words of a bar find room: in it, after it, before it, or nowhere but in its title. */
function roomFor(text: string, bar: Bar, next: number): "in" | "after" | "before" | "none" {
  const need = [...text].length * perCharacter + 0.02;
  if (bar.width >= need) return "in";
  const after = Math.min(1, next) - bar.left - bar.width;
  if (after >= need) return "after";
  return bar.left >= need && next >= 1 && bar.left > 0.5 ? "before" : "none";
}

function ShowBar({ bar, kind, next, onPick }: ShowBarProps) {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  const { elementId } = bar;
  const lasted = (bar.until ?? Date.now()) - bar.from;
  const time = lasted < 1000 ? words("holding.instant") : format.duration(lasted);
  const outcome = bar.outcome ? known("outcome", bar.outcome) : null;
  const text = [
    bar.name,
    bar.outcome === "returned" ? outcome : null,
    bar.until === null ? words("holding.running") : time,
  ]
    .filter(Boolean)
    .join(" · ");
  const range = { name: bar.name, from: format.instant(bar.from), time };
  const spoken = [
    bar.until === null
      ? words("holding.barRunning", range)
      : words("holding.bar", { ...range, until: format.instant(bar.until) }),
    outcome ? words("holding.barOutcome", { outcome }) : "",
    bar.lateBy > 0 ? words("holding.late", { time: format.duration(bar.lateBy) }) : "",
  ]
    .filter(Boolean)
    .join("；");
  return (
    <li style={{ left: `${bar.left * 100}%`, width: `${bar.width * 100}%` }}>
      <button
        type="button"
        className={styles.bar}
        data-kind={bar.outcome === "returned" ? "returned" : kind}
        data-running={bar.until === null || undefined}
        data-room={roomFor(text, bar, next)}
        disabled={elementId === null}
        title={spoken}
        aria-label={spoken}
        onClick={() => elementId && onPick(elementId)}
      >
        {bar.lateAfter === null ? null : <i className={styles.late} style={{ left: `${bar.lateAfter * 100}%` }} />}
        <span className={styles.text}>{text}</span>
      </button>
    </li>
  );
}
