import type { MessageWait } from "./instance.ts";
import { emit, nodeOf, type Run } from "./run.ts";
import { evaluateAt, type Place, placeInside, placeOf, prefixOf } from "./scope.ts";
import { inOrder } from "./signals.ts";
import { tablesOf } from "./tables.ts";
import { receive } from "./trigger.ts";

/** Asks the conditions that are waited for; true when one has just become true and has set something in motion. */
export function askConditions(run: Run): boolean {
  if (!tablesOf(run.definition).hasConditions) return false;
  const waits = Object.values(run.instance.waits).filter((wait) => wait.awaits === "condition");
  for (const wait of inOrder(waits)) {
    const { condition } = nodeOf(run.definition, wait.nodeId);
    const met = condition !== undefined && evaluateAt(run, placeFor(run, wait), condition).value === true;
    if (met === (wait.met ?? false)) continue;
    emit(run, { kind: "watched", at: run.now, tokenId: wait.tokenId, nodeId: wait.nodeId, met });
    if (!met) continue;
    receive(run, wait, {});
    return true;
  }
  return false;
}

function placeFor(run: Run, { tokenId, nodeId }: MessageWait): Place {
  const token = run.instance.tokens[tokenId];
  const inside = nodeOf(run.definition, nodeId).type === "conditional-start-event";
  if (token && !inside) return placeOf(token);
  return placeInside(token?.id ?? null, prefixOf(nodeId));
}
