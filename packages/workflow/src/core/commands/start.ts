import type { Variables } from "../instance.ts";
import { emit, type Run, refuse } from "../run.ts";

export function start(run: Run, variables: Variables) {
  if (run.instance.status !== "blank") return refuse(run, "already-started");
  const nodeId = run.definition.starts[run.definition.id];
  if (nodeId === undefined) return refuse(run, "no-start");
  emit(run, { kind: "started", at: run.now, variables });
  run.arrivals.add({ nodeId, flowId: null, from: null, parent: null });
}
