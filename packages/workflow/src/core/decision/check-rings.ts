import type { DecisionFindings } from "./findings.ts";
import type { DecisionModel } from "./model.ts";

/** Refuses decisions, and functions, that need themselves in the end: each ring is told once. */
export function checkRings(model: DecisionModel, findings: DecisionFindings): void {
  const graphs = [
    Object.values(model.decisions).map(({ id, name, decisions }) => ({ id, name, needs: decisions })),
    Object.values(model.knowledge).map(({ id, name, knowledge }) => ({ id, name, needs: knowledge })),
  ];
  for (const graph of graphs) {
    const byId = new Map(graph.map((node) => [node.id, node]));
    const done = new Set<string>();
    const visit = (id: string, path: string[]): void => {
      if (path.includes(id)) {
        const ring = path.slice(path.indexOf(id));
        findings.refuse(id, "ring-of-decisions", { names: ring.map((one) => byId.get(one)?.name ?? one).join(" → ") });
        return;
      }
      if (done.has(id)) return;
      for (const next of byId.get(id)?.needs ?? []) visit(next, [...path, id]);
      done.add(id);
    };
    for (const { id } of graph) visit(id, []);
  }
}
