import type { CaseView } from "@quintet/workflow/contract";
import type { PartyKind, SpanView } from "../case/case-parts.ts";

/** One stay of the case with a party. Places are shares of the whole width, 0 to 1; times are epoch ms. */
export interface Bar {
  key: string;
  name: string;
  from: number;
  /** Null while it is still there. */
  until: number | null;
  left: number;
  width: number;
  outcome: string | null;
  /** Share of the bar, from its left, after which it was past its limit; null when it never was. */
  lateAfter: number | null;
  /** Milliseconds past the limit. */
  lateBy: number;
  /** Where it lies in its lane: 0, or below what the party has at the same time. */
  row: number;
  /** Where the next bar of its row begins; 1 when there is none. */
  next: number;
  /** The step of the diagram, where it is known. */
  elementId: string | null;
}

export interface Lane {
  key: string;
  party: string;
  kind: PartyKind;
  bars: Bar[];
  rows: number;
  /** Milliseconds with work open; what ran side by side counts once. */
  total: number;
}

export interface Chart {
  lanes: Lane[];
  start: number;
  end: number;
}

type Task = CaseView["tasks"][number];
const time = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

function taskOf(span: SpanView, tasks: readonly Task[]): Task | undefined {
  return tasks.find((task) => task.openedAt === span.from && task.name === span.name && task.partyName === span.party);
}

function totalOf(bars: readonly Bar[], now: number): number {
  let total = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const bar of bars.toSorted((a, b) => a.from - b.from)) {
    const end = bar.until ?? now;
    total += Math.max(0, end - Math.max(bar.from, covered));
    covered = Math.max(covered, end);
  }
  return total;
}

/**
 * Lays the stays of a case on one scale from its opening to `now`, or to its end once nothing is open: a lane per party
 * in the order in which they came in.
 */
export function layBars(view: Pick<CaseView, "openedAt" | "closedAt" | "spans" | "tasks">, now: number): Chart {
  const start = Math.min(Date.parse(view.openedAt), ...view.spans.map((span) => Date.parse(span.from)));
  const open = view.spans.some((span) => span.until === null);
  const last = Math.max(start, time(view.closedAt) ?? 0, ...view.spans.map((span) => time(span.until) ?? 0));
  const end = Math.max(start + 60_000, open ? now : last);
  const lanes = new Map<string, Lane>();
  view.spans.forEach((span, at) => {
    const key = `${span.partyKind} ${span.party}`;
    const lane = lanes.get(key) ?? { key, party: span.party, kind: span.partyKind, bars: [], rows: 1, total: 0 };
    lanes.set(key, lane);
    lane.bars.push(barOf(span, taskOf(span, view.tasks), { at, start, end }));
  });
  const laid = [...lanes.values()].map((lane) => {
    const bars = inRows(lane.bars, end);
    return { ...lane, bars, rows: 1 + Math.max(0, ...bars.map((bar) => bar.row)), total: totalOf(bars, end) };
  });
  return { lanes: laid, start, end };
}

/** Gives each bar the first row that is free when it begins; what lasted no time takes no room. */
function inRows(bars: readonly Bar[], now: number): Bar[] {
  const freeAt: number[] = [];
  const rows = bars.map((bar) => {
    const end = bar.until ?? now;
    if (end - bar.from < 1000) return { ...bar, row: 0 };
    const row = freeAt.findIndex((free) => free <= bar.from);
    const taken = row === -1 ? freeAt.length : row;
    freeAt[taken] = end;
    return { ...bar, row: taken };
  });
  return rows.map((bar, at) => {
    const after = rows.slice(at + 1).filter((other) => other.row === bar.row);
    return { ...bar, next: Math.min(1, ...after.map((other) => other.left)) };
  });
}

function barOf(span: SpanView, task: Task | undefined, scale: { at: number; start: number; end: number }): Bar {
  const from = Date.parse(span.from);
  const until = time(span.until);
  const to = until ?? scale.end;
  const due = time(task?.dueAt ?? null);
  const lateBy = due === null ? 0 : Math.max(0, to - due);
  return {
    key: `${scale.at}`,
    name: span.name,
    from,
    until,
    left: (from - scale.start) / (scale.end - scale.start),
    width: Math.max(0, to - from) / (scale.end - scale.start),
    outcome: span.outcome,
    lateAfter: lateBy > 0 && due !== null ? Math.max(0, due - from) / Math.max(1, to - from) : null,
    lateBy,
    row: 0,
    next: 1,
    elementId: task?.elementId ?? null,
  };
}

const minute = 60_000;
const steps = [5, 15, 30, 60, 120, 360, 720, 1440, 2880, 10_080, 43_200, 129_600].map((minutes) => minutes * minute);

/** Round instants on the scale, at most `most` of them; `offset` is local time less UTC in ms. */
export function ticksOf({ start, end }: Pick<Chart, "start" | "end">, offset: number, most = 7): number[] {
  const step = steps.find((one) => (end - start) / one <= most) ?? (end - start) / most;
  const first = Math.ceil((start + offset) / step) * step - offset;
  const ticks: number[] = [];
  for (let at = first; at < end; at += step) ticks.push(at);
  return ticks;
}
