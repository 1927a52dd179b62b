import { assign } from "./assign.ts";
import type { FlowNode } from "./definition.ts";
import type { OpenTask, Token } from "./instance.ts";
import { emit, type Run } from "./run.ts";

/** Opens work on the token: of a person, or of a job that reports back. */
export function openTask(run: Run, node: FlowNode, token: Token, task: OpenTask["kind"]): void {
  const assignment = task === "user" ? assign(run, node, token) : null;
  const taskId = run.instance.next.task;
  const where = { at: run.now, tokenId: token.id, nodeId: node.id };
  emit(run, { kind: "opened", ...where, taskId, task, ...(assignment && { assignment }) });
}
