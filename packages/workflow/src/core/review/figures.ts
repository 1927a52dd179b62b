import { type Durations, durationsOf } from "./quantile.ts";
import type { Stay, Trace } from "./trace.ts";

/** What is counted for an activity or a party. */
export interface Figures {
  key: string;
  name: string;
  visits: number;
  cases: number;
  /** Until somebody took it up; the whole stay where nobody said when that was. */
  waiting: Durations;
  /** From taking it up to the end; empty where nobody said. */
  working: Durations;
  returns: number;
  breaches: number;
  /** Of an activity: who had it, most visits first. */
  parties: string[];
}

interface Tally {
  name: string;
  visits: number;
  cases: Set<string>;
  waiting: number[];
  working: number[];
  returns: number;
  breaches: number;
  parties: Map<string, number>;
}

function tallyOf(tallies: Map<string, Tally>, key: string, name: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const blank = { name, visits: 0, cases: new Set<string>(), waiting: [], working: [], returns: 0, breaches: 0 };
  const tally: Tally = { ...blank, parties: new Map() };
  tallies.set(key, tally);
  return tally;
}

function count(tally: Tally, caseId: string, stay: Stay, now: number): void {
  const end = stay.to ?? now;
  tally.visits += 1;
  tally.cases.add(caseId);
  tally.waiting.push(Math.max(0, (stay.taken ?? end) - stay.from));
  if (stay.taken !== null) tally.working.push(Math.max(0, end - stay.taken));
  if (stay.returned) tally.returns += 1;
  if (stay.breached) tally.breaches += 1;
  if (stay.party !== null) tally.parties.set(stay.party, (tally.parties.get(stay.party) ?? 0) + 1);
}

const figuresOf = ([key, tally]: [string, Tally]): Figures => ({
  key,
  name: tally.name,
  visits: tally.visits,
  cases: tally.cases.size,
  waiting: durationsOf(tally.waiting),
  working: durationsOf(tally.working),
  returns: tally.returns,
  breaches: tally.breaches,
  parties: [...tally.parties]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([party]) => party),
});

function gather(traces: readonly Trace[], now: number, keyOf: (stay: Stay) => [string, string] | null): Figures[] {
  const tallies = new Map<string, Tally>();
  for (const { id, stays } of traces) {
    for (const stay of stays) {
      const key = keyOf(stay);
      if (key) count(tallyOf(tallies, ...key), id, stay, now);
    }
  }
  return [...tallies].map(figuresOf).sort((a, b) => b.visits - a.visits || (a.key < b.key ? -1 : 1));
}

/** Per activity, most visited first. What is still open counts up to `now` (epoch ms). */
export const figuresPerActivity = (traces: readonly Trace[], now: number): Figures[] =>
  gather(traces, now, ({ activity, name }) => [activity, name]);

export const figuresPerParty = (traces: readonly Trace[], now: number): Figures[] =>
  gather(traces, now, ({ party }) => (party === null ? null : [party, party]));

export interface Bottleneck {
  activity: string;
  name: string;
  /** Median wait × cases, in ms: what the usual case waits here, over all that came by. */
  score: number;
}

/** Where cases wait most, worst first; the median keeps one forgotten case from naming the bottleneck. */
export const bottlenecksOf = (figures: readonly Figures[]): Bottleneck[] =>
  figures
    .map(({ key, name, waiting, cases }) => ({ activity: key, name, score: (waiting.median ?? 0) * cases }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);

/** How warm a value is against the warmest, in five steps; the root keeps small values apart. */
export function heatStep(value: number, warmest: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0 || warmest <= 0) return 0;
  const warmth = Math.sqrt(value / warmest);
  return warmth > 0.75 ? 4 : warmth > 0.5 ? 3 : warmth > 0.25 ? 2 : 1;
}
