import { isSame, plain } from "../plain.ts";
import type { HitPolicy, TableOutput } from "./model.ts";
import { Undecided } from "./undecided.ts";

/** A rule that held: its row counted from 1, what it gives per output, and these put together. */
export interface HitRule {
  row: number;
  outputs: unknown[];
  value: unknown;
}

/** What the rules that held come to. `orderedValues` are the output values, worked out, the most important first. */
export function settleHits(
  policy: HitPolicy,
  hits: HitRule[],
  outputs: readonly TableOutput[],
  orderedValues: readonly unknown[][],
  decision: string,
): unknown {
  const [first] = hits;
  const rules = hits.map(({ row }) => row).join(", ");
  switch (policy) {
    case "UNIQUE":
      if (hits.length > 1) throw new Undecided("several-rules", { decision, rules });
      return first?.value ?? null;
    case "ANY":
      if (hits.some((hit) => !isSame(plain(hit.value), plain(first?.value))))
        throw new Undecided("rules-disagree", { decision, rules });
      return first?.value ?? null;
    case "FIRST":
      return first?.value ?? null;
    case "PRIORITY":
      return byImportance(hits, orderedValues)[0]?.value ?? null;
    case "OUTPUT ORDER":
      return byImportance(hits, orderedValues).map(({ value }) => value);
    case "RULE ORDER":
    case "COLLECT":
      return hits.map(({ value }) => value);
    case "COLLECT COUNT":
      return hits.length;
    default:
      return gather(
        policy,
        hits.map(({ outputs: [value] }) => value),
        outputs.length,
        decision,
      );
  }
}

/** By the first output's values, among equals by the second's, and so on; what is not listed comes last. */
function byImportance(hits: readonly HitRule[], orderedValues: readonly unknown[][]): HitRule[] {
  const ranks = (hit: HitRule) =>
    orderedValues.map((values, at) => {
      const rank = values.findIndex((value) => isSame(plain(value), plain(hit.outputs[at])));
      return rank < 0 ? values.length : rank;
    });
  return hits
    .map((hit) => ({ hit, ranks: ranks(hit) }))
    .sort((a, b) => {
      for (const [at, rank] of a.ranks.entries()) {
        const other = b.ranks[at] ?? 0;
        if (rank !== other) return rank - other;
      }
      return a.hit.row - b.hit.row;
    })
    .map(({ hit }) => hit);
}

function gather(
  policy: "COLLECT SUM" | "COLLECT MIN" | "COLLECT MAX",
  values: unknown[],
  outputs: number,
  decision: string,
) {
  const numbers = values.filter((value) => typeof value === "number");
  if (outputs !== 1 || numbers.length !== values.length) throw new Undecided("not-numbers", { decision });
  if (policy === "COLLECT SUM") return numbers.reduce((sum, one) => sum + one, 0);
  return policy === "COLLECT MIN" ? Math.min(...numbers) : Math.max(...numbers);
}
