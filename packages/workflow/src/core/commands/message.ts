import { elements } from "../elements/index.ts";
import type { Variables } from "../instance.ts";
import { emit, nodeOf, type Run, refuse } from "../run.ts";

/** Hands the message to one waiting token: of several, to the one that has waited longest. */
export function message(run: Run, name: string, variables: Variables) {
  const wait = Object.values(run.instance.waits).find((candidate) => candidate.message === name);
  const token = wait && run.instance.tokens[wait.tokenId];
  if (!wait || !token) return refuse(run, "nobody-waits", { message: name });
  const { tokenId, nodeId } = wait;
  emit(run, { kind: "received", at: run.now, tokenId, nodeId, message: name });
  if (Object.keys(variables).length > 0)
    emit(run, { kind: "variables-changed", at: run.now, nodeId, changes: variables });
  const node = nodeOf(run.definition, nodeId);
  elements[node.type].done?.(run, node, token);
}
