import type { FlowNode } from "../definition.ts";
import { type Source, textOf, wordsOf } from "./source.ts";

/** The customer's steps: in the order the process states, else in the order in which the file names them. */
export function orderProgress(process: Source, nodes: Record<string, FlowNode>): string[] {
  const stated = wordsOf(textOf(process, "progressSteps"));
  const used = Object.values(nodes).flatMap((node) => node.progress ?? []);
  return [...new Set([...stated, ...used])];
}
