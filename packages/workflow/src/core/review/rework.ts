import { durationsOf } from "./quantile.ts";
import type { Trace } from "./trace.ts";

/** Work done again: the way from an activity back to itself. */
export interface ReworkLoop {
  /** A→…→A, at most `LONGEST` activities; a longer way is cut in its middle to null. */
  path: (string | null)[];
  times: number;
  cases: number;
  /** From the first time to the next, median in ms. */
  median: number | null;
}

const LONGEST = 6;

function shortened(path: readonly string[]): (string | null)[] {
  if (path.length <= LONGEST) return [...path];
  return [...path.slice(0, LONGEST - 3), null, ...path.slice(-2)];
}

/** Every return to an activity that was left meanwhile, most frequent first; staying at one is no loop. */
export function reworkLoops(traces: readonly Trace[], most = 30): ReworkLoop[] {
  const loops = new Map<string, { path: (string | null)[]; times: number; cases: Set<string>; spent: number[] }>();
  for (const { id, stays } of traces) {
    const done = stays.filter(({ cancelled, to }) => !cancelled && to !== null);
    // Repeats at the same activity are one stay, whose last moment is where a loop would begin.
    const way: { activity: string; at: number }[] = [];
    for (const { activity, at } of done) {
      if (way.at(-1)?.activity === activity) way.pop();
      way.push({ activity, at });
    }
    const last = new Map<string, number>();
    for (const [place, { activity, at }] of way.entries()) {
      const before = last.get(activity);
      last.set(activity, place);
      if (before === undefined) continue;
      const path = shortened(way.slice(before, place + 1).map((step) => step.activity));
      const key = path.join("\u0000");
      const loop = loops.get(key) ?? { path, times: 0, cases: new Set<string>(), spent: [] };
      loops.set(key, loop);
      loop.times += 1;
      loop.cases.add(id);
      loop.spent.push(at - (way[before]?.at ?? at));
    }
  }
  return [...loops.values()]
    .sort((a, b) => b.times - a.times || a.path.length - b.path.length)
    .slice(0, most)
    .map(({ path, times, cases, spent }) => ({ path, times, cases: cases.size, median: durationsOf(spent).median }));
}
