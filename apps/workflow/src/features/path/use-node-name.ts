import { useWords } from "../../words/use-words.ts";
import type { GraphNode } from "./graph.ts";

/** What to call a step; gateways and events without a name are called by their kind. */
export function useNodeName(): (node: GraphNode) => string {
  const words = useWords();
  return ({ name, kind }) => name || words(`path.unnamed.${kind}`);
}
