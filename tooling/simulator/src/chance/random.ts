/** A stream of chance that says the same for the same seed, on every machine. */
export interface Random {
  /** 0 ≤ n < 1 */
  next(): number;
  /** Whole numbers from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the entries, each as likely as its weight says. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** About `middle`, skewed to the right as durations are; `spread` 0.3 is narrow, 1 is wide. */
  about(middle: number, spread: number): number;
  /** A stream of its own, so that more numbers drawn here change nothing there. */
  fork(name: string): Random;
}

// xmur3: letters of a name into a seed.
function seedOf(name: string): number {
  let h = 1779033703 ^ name.length;
  for (const letter of name) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 3432918353) ^ (h >>> 13);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  return (h ^ (h >>> 13)) >>> 0;
}

// mulberry32: 32 bits of state, good enough for a demonstration and the same everywhere.
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The stream of a name. */
export function randomOf(name: string): Random {
  const next = mulberry32(seedOf(name));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  // Box–Muller; 1 - next() keeps the logarithm away from zero.
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted(entries) {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [entry, weight] of entries) {
        left -= weight;
        if (left < 0) return entry;
      }
      return pick(entries)[0];
    },
    about: (middle, spread) => middle * Math.exp(spread * normal()),
    fork: (other) => randomOf(`${name}/${other}`),
  };
}
