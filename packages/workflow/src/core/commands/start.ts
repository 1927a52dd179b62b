import { armEventSubs } from "../arm.ts";
import type { Definition, FlowNode } from "../definition.ts";
import type { Variables } from "../instance.ts";
import { isStart } from "../kinds.ts";
import { emit, type Run, refuse } from "../run.ts";
import { tablesOf } from "../tables.ts";

/** Starts by the event named, else by the none start, else by the first there is. */
export function start(run: Run, variables: Variables, startId?: string) {
  if (run.instance.status !== "blank") return refuse(run, "already-started");
  const nodeId = startId ?? run.definition.starts[run.definition.id];
  const beginnings =
    nodeId === undefined ? (tablesOf(run.definition).beginnings.get(run.definition.id) ?? []) : [nodeId];
  if (beginnings.length === 0) return refuse(run, "no-start");
  const named = startId === undefined ? null : run.definition.nodes[startId];
  if (named !== null && (named?.parent !== null || !isStart(named.type)))
    return refuse(run, "unknown-start", { node: startId ?? "" });
  emit(run, { kind: "started", at: run.now, variables, ...(startId !== undefined && { nodeId }) });
  for (const beginning of beginnings) run.arrivals.add({ nodeId: beginning, flowId: null, from: null, parent: null });
  armEventSubs(run, null, null);
}

export const startBy = (definition: Definition, fits: (node: FlowNode) => boolean): FlowNode | undefined =>
  Object.values(definition.nodes).find((node) => node.parent === null && isStart(node.type) && fits(node));
