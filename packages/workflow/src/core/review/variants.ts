import { durationsOf } from "./quantile.ts";
import { pathOfTrace, type Trace } from "./trace.ts";

/** Cases that went the same way. */
export interface Variant {
  path: string[];
  cases: number;
  /** Of all cases, 0..1. */
  share: number;
  /** From opening to end of those that ended, median in ms. */
  median: number | null;
  /** One of them to look at. */
  example: string;
}

/** Ways that were really gone, most frequent first. */
export function variantsOf(traces: readonly Trace[]): Variant[] {
  const groups = new Map<string, { path: string[]; members: Trace[] }>();
  for (const trace of traces) {
    const path = pathOfTrace(trace);
    const key = path.join("\u0000");
    const group = groups.get(key);
    if (group) group.members.push(trace);
    else groups.set(key, { path, members: [trace] });
  }
  return [...groups.values()]
    .map(({ path, members }) => ({
      path,
      cases: members.length,
      share: members.length / traces.length,
      median: durationsOf(members.flatMap(({ openedAt, endedAt }) => (endedAt === null ? [] : [endedAt - openedAt])))
        .median,
      example: members[0]?.id ?? "",
    }))
    .sort((a, b) => b.cases - a.cases || a.path.length - b.path.length);
}
