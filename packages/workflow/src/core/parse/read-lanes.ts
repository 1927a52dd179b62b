import type { Lane } from "../definition.ts";
import type { Graph } from "./read-graph.ts";
import { elementOf, elementsOf, idOf, type Source, textOf } from "./source.ts";

/** All lanes, inner ones after the outer; a node belongs to the innermost lane that names it. */
export function readLanes(process: Source, graph: Graph): Lane[] {
  const lanes: Lane[] = [];
  const readSet = (set: Source | null): void => {
    for (const source of set ? elementsOf(set, "lanes") : []) {
      const id = idOf(source);
      if (id === null) continue;
      const nodes = elementsOf(source, "flowNodeRef").flatMap((node) => idOf(node) ?? []);
      lanes.push({ id, name: textOf(source, "name") ?? "", nodes });
      for (const name of nodes) {
        const node = graph.nodes[name];
        if (node) node.lane = id;
      }
      readSet(elementOf(source, "childLaneSet"));
    }
  };
  for (const set of elementsOf(process, "laneSets")) readSet(set);
  return lanes;
}
