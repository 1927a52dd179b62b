import type { Definition } from "../definition.ts";
import { isSeen, netOf } from "./net.ts";
import { type Deviation, fitnessOf, type Replayed, replayPath, type Tokens } from "./replay-path.ts";
import { pathOfTrace, type Trace } from "./trace.ts";

export type CountedDeviation = Deviation & { cases: number; example: string };

export interface Conformance {
  /** Of the whole log, by the sums of its tokens; 0..1. */
  fitness: number;
  /** Cases without a missing or remaining token. */
  fitting: number;
  cases: number;
  tokens: Tokens;
  /** How many cases deviate in each way, most frequent first. */
  deviations: CountedDeviation[];
  /** The cases that fit least, worst first. */
  worst: { id: string; fitness: number }[];
}

/** Names to element ids, for logs of other systems that tell an activity by its name. */
function elementsByName(definition: Definition): Map<string, string> {
  const seen = Object.values(definition.nodes).filter(isSeen);
  return new Map([...seen.map(({ name, id }) => [name, id] as const), ...seen.map(({ id }) => [id, id] as const)]);
}

/** How far real paths keep to a definition. Each way that was gone is replayed once, however many went it. */
export function conformanceOf(definition: Definition, traces: readonly Trace[]): Conformance {
  const net = netOf(definition);
  const byName = elementsByName(definition);
  const known = new Map<string, Replayed>();
  const tokens: Tokens = { produced: 0, consumed: 0, missing: 0, remaining: 0 };
  const deviations = new Map<string, CountedDeviation>();
  const scores: { id: string; fitness: number }[] = [];
  let fitting = 0;
  for (const trace of traces) {
    const path = pathOfTrace(trace).map((activity) => byName.get(activity) ?? activity);
    const key = `${trace.endedAt === null}\u0000${path.join("\u0000")}`;
    const replayed = known.get(key) ?? replayPath(net, path, trace.endedAt !== null);
    known.set(key, replayed);
    for (const kind of ["produced", "consumed", "missing", "remaining"] as const) tokens[kind] += replayed[kind];
    if (replayed.missing === 0 && replayed.remaining === 0) fitting += 1;
    scores.push({ id: trace.id, fitness: fitnessOf(replayed) });
    const told = new Map(replayed.deviations.map((one) => [`${one.kind} ${one.activity} ${one.after}`, one]));
    for (const [name, deviation] of told) {
      const counted = deviations.get(name);
      if (counted) counted.cases += 1;
      else deviations.set(name, { ...deviation, cases: 1, example: trace.id });
    }
  }
  return {
    fitness: fitnessOf(tokens),
    fitting,
    cases: traces.length,
    tokens,
    deviations: [...deviations.values()].sort((a, b) => b.cases - a.cases).slice(0, 50),
    worst: scores
      .filter(({ fitness }) => fitness < 1)
      .sort((a, b) => a.fitness - b.fitness)
      .slice(0, 20),
  };
}
