import { query } from "@quintet/rpc";
import type { z } from "zod";
import { workflowMay } from "../contract/permissions.ts";
import { ReviewProcess, ReviewView } from "../contract/review.ts";
import { type CaseTally, reviewLog } from "../core/review/review-log.ts";
import { type CaseHead, casesOfSubject } from "./review-cases.ts";
import { definitionForReview, type ReviewedDefinition } from "./review-definition.ts";
import { tracesOf } from "./review-traces.ts";

const SHOWN = { variants: 20, nodes: 200, parties: 100, loops: 20, edges: 400 };

type View = z.input<typeof ReviewView>;

/** Names of every element, as the diagram has them; unnamed ones keep their id. */
const namesOf = (shown: ReviewedDefinition | null): Record<string, string> =>
  Object.fromEntries(Object.values(shown?.compiled.nodes ?? {}).map(({ id, name }) => [id, name || id]));

function rowsOf(tallies: readonly CaseTally[], heads: ReadonlyMap<string, CaseHead>): View["longest"] {
  return tallies.flatMap((tally) => {
    const head = heads.get(tally.id);
    return head ? [{ ...tally, number: head.number, title: head.title }] : [];
  });
}

/** The review of a process over a period (WFL-22), of the cases the actor sees. */
export const reviewProcess = query({
  permission: workflowMay.reviewProcess,
  input: ReviewProcess,
  output: ReviewView,
  run: async (look) => {
    const { input } = look;
    const imported = input.key === "imported";
    const { heads, truncated } = await casesOfSubject(look, input);
    const { traces, flows } = await tracesOf(look, heads, imported);
    const tenants = [...new Set(heads.map(({ tenantId }) => tenantId))];
    const own = await definitionForReview(look, tenants, input.key, input.version);
    const { against } = input;
    const other = against ? await definitionForReview(look, tenants, against.key, against.version) : null;
    const compared = other ?? (imported ? null : own);
    const told = reviewLog(traces, compared?.compiled ?? null, look.now.getTime());
    const byId = new Map(heads.map((head) => [head.id, head]));
    return {
      ...told,
      key: input.key,
      name: own.name,
      truncated,
      versions: [...new Set(heads.map(({ version }) => version))].sort((a, b) => a - b),
      diagram: imported ? (other?.xml ?? null) : own.xml,
      names: namesOf(compared),
      flows,
      nodes: told.nodes.slice(0, SHOWN.nodes),
      parties: told.parties.slice(0, SHOWN.parties),
      bottlenecks: told.bottlenecks.slice(0, 20),
      loops: told.loops.slice(0, SHOWN.loops),
      variants: told.variants.slice(0, SHOWN.variants),
      variantCount: told.variants.length,
      graph: { nodes: told.graph.nodes.slice(0, SHOWN.nodes), edges: told.graph.edges.slice(0, SHOWN.edges) },
      conformance: told.conformance &&
        compared && {
          ...told.conformance,
          definitionKey: compared.key,
          definitionVersion: compared.version,
          worst: told.conformance.worst.map(({ id, fitness }) => ({ id, fitness, number: byId.get(id)?.number ?? "" })),
        },
      mostReturned: rowsOf(told.mostReturned, byId),
      mostBreached: rowsOf(told.mostBreached, byId),
      longest: rowsOf(told.longest, byId),
    };
  },
});
