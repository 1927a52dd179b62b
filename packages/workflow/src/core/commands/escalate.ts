import { tokensOf, type Variables } from "../instance.ts";
import { type Run, refuse } from "../run.ts";
import { throwOutward } from "../throw.ts";
import { openTask } from "./finish-task.ts";

interface Escalation {
  code: string;
  taskId?: number;
  elementId?: string;
  variables?: Variables;
}

/** A person escalates from where work stands; refused where no event catches it, so that it is not lost unheard. */
export function escalate(run: Run, { code, taskId, elementId, variables = {} }: Escalation) {
  const task = taskId === undefined ? null : openTask(run, taskId, null);
  if (taskId !== undefined && !task) return;
  const isMeant = (nodeId: string) => nodeId === elementId || run.definition.nodes[nodeId]?.element === elementId;
  const token = task ? run.instance.tokens[task.tokenId] : tokensOf(run.instance).find(({ nodeId }) => isMeant(nodeId));
  if (!token) return refuse(run, "nothing-there", { node: elementId ?? "" });
  const caught = throwOutward(run, token, { what: "escalation", code, variables }, true);
  if (!caught) refuse(run, "nobody-catches", { code });
}
