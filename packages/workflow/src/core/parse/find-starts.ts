import type { FlowNode } from "../definition.ts";
import { isScope, isStart } from "../kinds.ts";
import type { Findings } from "./findings.ts";

/** The start event of the process and of each scope in it: the none start before any other, the first of several. */
export function findStarts(
  processId: string,
  nodes: Record<string, FlowNode>,
  executable: boolean,
  findings: Findings,
): Record<string, string> {
  const all = Object.values(nodes);
  const starts: Record<string, string> = {};
  for (const scope of [null, ...all.filter((node) => isScope(node.type))]) {
    const here = all.filter((node) => node.parent === (scope?.id ?? null) && isStart(node.type));
    const plain = here.filter((node) => node.type === "none-start-event");
    const name = scope?.id ?? processId;
    const start = plain[0] ?? here[0];
    if (start) starts[name] = start.id;
    const ids = here.map((node) => node.id).join(", ");
    if (plain.length > 1) findings.refuse(name, "several-starts", { ids });
    if (scope?.type === "event-sub-process") checkEventSub(name, here, findings);
    else if (scope) checkSub(scope, here, executable, findings);
    else if (!start) (executable ? findings.refuse : findings.warn).call(findings, name, "no-start-event");
  }
  return starts;
}

/** An event sub-process is begun by exactly one event. */
function checkEventSub(name: string, here: readonly FlowNode[], findings: Findings): void {
  const ids = here.map((node) => node.id).join(", ");
  if (here.length === 0) findings.refuse(name, "no-start-event");
  else if (here.length > 1) findings.refuse(name, "several-starts", { ids });
  else if (here[0]?.type === "none-start-event") findings.refuse(here[0].id, "start-without-event");
}

/** A sub-process is begun by its flow alone. One without a start event begins at everything nothing leads to. */
function checkSub(scope: FlowNode, here: readonly FlowNode[], executable: boolean, findings: Findings): void {
  for (const node of here) {
    if (node.type !== "none-start-event") {
      (executable ? findings.refuse : findings.warn).call(findings, node.id, "start-misplaced");
    }
  }
  if (here.length === 0) findings.warn(scope.id, "no-start-event");
}
