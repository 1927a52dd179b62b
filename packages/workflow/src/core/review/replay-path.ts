import type { Move, Net } from "./net.ts";

type Marking = ReadonlyMap<string, number>;

/** Tokens of a token-based replay: produced, consumed, missing, remaining. */
export interface Tokens {
  produced: number;
  consumed: number;
  missing: number;
  remaining: number;
}

/** Where a path leaves the definition. */
export type Deviation =
  /** Done although nothing had led to it; `after` is what was done before, null at the beginning. */
  | { kind: "unexpected"; activity: string; after: string | null }
  /** The case was over while this still waited. */
  | { kind: "left-open"; activity: string; after: null }
  /** The definition knows no such activity. */
  | { kind: "unknown"; activity: string; after: null }
  /** The case was over, but no end of the definition was in reach. */
  | { kind: "no-end"; activity: string; after: null };

export interface Replayed extends Tokens {
  deviations: Deviation[];
}

/** How many markings are looked at before a silent way is given up. */
const WIDEST = 4_000;

const nameOf = (marking: Marking): string =>
  [...marking]
    .map(([place, tokens]) => `${place}*${tokens}`)
    .sort()
    .join(" ");

const total = (marking: Marking): number => [...marking.values()].reduce((sum, tokens) => sum + tokens, 0);

function mayHappen(net: Net, marking: Marking, move: Move): boolean {
  if (!move.takes.every((place) => (marking.get(place) ?? 0) > 0)) return false;
  if (move.settled === null) return true;
  const inside = net.inside.get(move.settled);
  return [...marking.keys()].every((place) => !inside?.has(place) || move.takes.includes(place));
}

interface After {
  marking: Marking;
  produced: number;
  consumed: number;
}

function happen(net: Net, { marking, produced, consumed }: After, move: Move): After {
  const next = new Map(marking);
  let gone = 0;
  const take = (place: string, tokens: number) => {
    const left = (next.get(place) ?? 0) - tokens;
    if (left > 0) next.set(place, left);
    else next.delete(place);
    gone += tokens;
  };
  for (const place of move.takes) take(place, 1);
  const emptied = move.empties === null ? undefined : net.inside.get(move.empties);
  if (emptied) for (const [place, tokens] of [...next]) if (emptied.has(place)) take(place, tokens);
  for (const place of move.gives) next.set(place, (next.get(place) ?? 0) + 1);
  return { marking: next, produced: produced + move.gives.length, consumed: consumed + gone };
}

/** A token that would pile up behind another adds nothing a real case could use. */
const piles = (move: Move, marking: Marking): boolean =>
  move.gives.some((place) => !move.takes.includes(place) && (marking.get(place) ?? 0) > 1);

/** The nearest marking, by silent moves alone, that `wanted` accepts; else the one it likes best. */
function nearest(net: Net, from: After, wanted: (marking: Marking) => number): After & { reached: boolean } {
  let best = from;
  let least = wanted(from.marking);
  const queue: After[] = [from];
  const seen = new Set([nameOf(from.marking)]);
  for (let place = 0; place < queue.length && least > 0 && seen.size < WIDEST; place += 1) {
    const now = queue[place];
    if (!now) break;
    for (const at of now.marking.keys()) {
      for (const move of net.silent.get(at) ?? []) {
        if (!mayHappen(net, now.marking, move) || piles(move, now.marking)) continue;
        const next = happen(net, now, move);
        const name = nameOf(next.marking);
        if (seen.has(name)) continue;
        seen.add(name);
        queue.push(next);
        const distance = wanted(next.marking);
        if (distance < least) [best, least] = [next, distance];
      }
    }
  }
  return { ...best, reached: least === 0 };
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Replays what was done in a case against the net, by the token-based replay of Rozinat & van der Aalst 2008:
 * a step that nothing led to is done with a missing token; steps no log tells of go the nearest way (greedy, as there).
 * Silent ways are searched so far and no further, and loops and inclusive gateways are approximated: deep models may
 * lose fitness they deserve. `ended` false says nothing of the end; an unknown activity is one missing, one remaining.
 */
export function replayPath(net: Net, path: readonly string[], ended: boolean): Replayed {
  const tokens: Tokens = { produced: 1, consumed: 0, missing: 0, remaining: 0 };
  const deviations: Deviation[] = [];
  let marking: Marking = new Map([[net.begin, 1]]);
  const add = (after: After) => {
    marking = after.marking;
    tokens.produced += after.produced;
    tokens.consumed += after.consumed;
  };
  for (const [place, activity] of path.entries()) {
    const moves = net.seen.get(activity);
    if (!moves) {
      for (const key of ["produced", "consumed", "missing", "remaining"] as const) tokens[key] += 1;
      deviations.push({ kind: "unknown", activity, after: null });
      continue;
    }
    const found = nearest(net, { marking, produced: 0, consumed: 0 }, (now) =>
      moves.some((move) => mayHappen(net, now, move)) ? 0 : NEVER,
    );
    // Once more of what a loop or one item after the other asks for: the same visit goes on.
    if (!found.reached && net.repeats.has(activity) && path.indexOf(activity) < place) {
      tokens.produced += 1;
      tokens.consumed += 1;
      continue;
    }
    if (found.reached) add(found);
    else {
      const lacking = moves[0]?.takes ?? [];
      tokens.missing += lacking.length;
      marking = new Map([...marking, ...lacking.map((at) => [at, (marking.get(at) ?? 0) + 1] as const)]);
      deviations.push({ kind: "unexpected", activity, after: path[place - 1] ?? null });
    }
    const move = moves.find((one) => mayHappen(net, marking, one));
    if (move) add(happen(net, { marking, produced: 0, consumed: 0 }, move));
  }
  if (!ended) return { ...tokens, deviations };
  const rest = (now: Marking) => total(now) - (now.get(net.end) ?? 0) + (now.has(net.end) ? 0 : 1_000);
  add(nearest(net, { marking, produced: 0, consumed: 0 }, rest));
  const ends = marking.get(net.end) ?? 0;
  tokens.consumed += Math.max(1, ends);
  if (ends === 0) {
    tokens.missing += 1;
    deviations.push({ kind: "no-end", activity: path.at(-1) ?? "", after: null });
  }
  for (const [at, left] of marking) {
    if (at === net.end) continue;
    tokens.remaining += left;
    deviations.push({ kind: "left-open", activity: net.waitsAt.get(at) ?? at, after: null });
  }
  return { ...tokens, deviations };
}

/** ½(1 − missing/consumed) + ½(1 − remaining/produced), Rozinat & van der Aalst 2008, definition of fitness; 0..1. */
export function fitnessOf({ produced, consumed, missing, remaining }: Tokens): number {
  const loss = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return 0.5 * (1 - loss(missing, consumed)) + 0.5 * (1 - loss(remaining, produced));
}
