import type { CaseView } from "@quintet/workflow/contract";
import { type Graph, isReturn } from "./graph.ts";

/** Which mark each element wears: where the case has been, where it is, which ways it took. */
export function marksFor(graph: Graph, path: CaseView["path"]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { id } of graph.nodes) marks.set(id, `is-${path.nodes[id] ?? "ahead"}`);
  for (const flow of graph.flows) {
    const taken = path.flows.includes(flow.id);
    marks.set(flow.id, taken ? (isReturn(flow) ? "is-returned" : "is-taken") : "is-open");
  }
  return marks;
}
