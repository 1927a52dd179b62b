import type { FlowNode } from "../definition.ts";
import { elements } from "../elements/index.ts";
import type { Findings } from "./findings.ts";

/** The one start event of the process and of each sub-process. */
export function findStarts(
  processId: string,
  nodes: Record<string, FlowNode>,
  findings: Findings,
): Record<string, string> {
  const all = Object.values(nodes);
  const scopes = [null, ...all.filter((node) => elements[node.type].emptied).map((node) => node.id)];
  const starts: Record<string, string> = {};
  for (const scope of scopes) {
    const here = all.filter((node) => node.parent === scope && node.type === "none-start-event");
    const name = scope ?? processId;
    const [start] = here;
    if (!start) findings.refuse(name, "no-start-event");
    else if (here.length > 1) findings.refuse(name, "several-starts", { ids: here.map((node) => node.id).join(", ") });
    else starts[name] = start.id;
  }
  return starts;
}
