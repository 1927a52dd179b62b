import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import type { Bar, Lane } from "./lay-bars.ts";
import styles from "./show-holding.module.css";

const minute = 60_000;
/** Pixels from one row of a lane to the next. */
export const rowHeight = 28;

/** Whole minutes from the first one on, so that the figures do not flicker. */
export const whole = (ms: number): number => (ms < minute ? ms : Math.floor(ms / minute) * minute);

// Shares of the width a label needs, by its length: about eleven pixels a character on a lane of some eight hundred.
const perCharacter = 0.0145;
// A narrower bar is no target for a finger or a pointer; the diagram leads to the same step.
const touchable = 0.032;

/** Where the words of a bar find room: in it, after it, before it, or nowhere but in its title. */
function roomFor(text: string, bar: Bar): "in" | "after" | "before" | "none" {
  const need = [...text].length * perCharacter + 0.02;
  if (bar.width >= need) return "in";
  const after = bar.next - bar.left - bar.width;
  if (after >= need) return "after";
  return bar.next >= 1 && bar.left > Math.max(need, 0.5) ? "before" : "none";
}

type ShowBarProps = { bar: Bar; kind: Lane["kind"]; now: number; onPick: (node: string) => void };

/** What a bar says in itself, and what it says to those who hear it; the second begins with the first. */
function useBarWords(bar: Bar, lasted: number): { text: string; spoken: string } {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  const time = lasted < 1000 ? words("holding.instant") : format.duration(whole(lasted));
  const outcome = bar.outcome ? known("outcome", bar.outcome) : "";
  const ran = bar.until === null ? words("holding.runningFor", { time }) : time;
  const text = [bar.name, bar.outcome === "returned" ? outcome : "", ran].filter(Boolean).join(" · ");
  const from = format.instant(bar.from);
  const range =
    bar.until === null
      ? words("holding.barRunning", { text, from })
      : words("holding.bar", { text, from, until: format.instant(bar.until) });
  const result = outcome ? words("holding.barOutcome", { outcome }) : "";
  const late = bar.lateBy > 0 ? words("holding.late", { time: format.duration(whole(bar.lateBy)) }) : "";
  return { text, spoken: [range, result, late].filter(Boolean).join(", ") };
}

/** One stay; a click shows its step on the diagram. */
export function ShowBar({ bar, kind, now, onPick }: ShowBarProps) {
  const lasted = (bar.until ?? now) - bar.from;
  const { text, spoken } = useBarWords(bar, lasted);
  const { elementId } = bar;
  const look = {
    className: styles.bar,
    title: spoken,
    "aria-label": spoken,
    "data-kind": bar.outcome === "returned" ? "returned" : kind,
    "data-running": bar.until === null || undefined,
    "data-room": roomFor(text, bar),
  };
  const inside = (
    <>
      {bar.lateAfter === null ? null : <i className={styles.late} style={{ left: `${bar.lateAfter * 100}%` }} />}
      <span className={styles.text}>{text}</span>
    </>
  );
  return (
    <li
      data-instant={lasted < 1000 || undefined}
      style={{ top: bar.row * rowHeight, left: `${bar.left * 100}%`, width: `${bar.width * 100}%` }}
    >
      {elementId !== null && bar.width >= touchable ? (
        <button type="button" {...look} onClick={() => onPick(elementId)}>
          {inside}
        </button>
      ) : (
        <span role="img" {...look}>
          {inside}
        </span>
      )}
    </li>
  );
}
