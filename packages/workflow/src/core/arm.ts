import type { FlowNode } from "./definition.ts";
import type { Token } from "./instance.ts";
import { ROOT } from "./instance.ts";
import { plain } from "./plain.ts";
import { emit, nodeOf, type Run } from "./run.ts";
import { evaluateAt, type Place, placeInside, placeOf, prefixOf } from "./scope.ts";
import { eventSubsOf } from "./tables.ts";
import { setTimer } from "./timers.ts";

/** Makes the event listen on a token: for its time, its message, its signal or its condition. What is thrown needs no listening. */
export function arm(run: Run, event: FlowNode, tokenId: number, place: Place) {
  if (event.timer) return setTimer(run, event, tokenId, place);
  const where = { at: run.now, tokenId, nodeId: event.id };
  if (event.message !== null) {
    const said = event.correlation ? plain(evaluateAt(run, place, event.correlation).value) : null;
    const key = said === null ? null : String(said);
    emit(run, { kind: "waiting", ...where, message: event.message, awaits: "message", key });
  } else if (event.signal !== undefined) {
    emit(run, { kind: "waiting", ...where, message: event.signal, awaits: "signal", key: null });
  } else if (event.condition) {
    emit(run, { kind: "waiting", ...where, message: event.condition.source, awaits: "condition", key: null });
    run.stirred = true;
  }
}

/** The boundary events of an activity listen while its token is there. */
export function armBoundaries(run: Run, node: FlowNode, host: Token): void {
  for (const id of node.boundaries) {
    if (run.instance.tokens[host.id]) arm(run, nodeOf(run.definition, id), host.id, placeOf(host));
  }
}

/** The event sub-processes of a scope listen while it is alive; `scope` is the node, null the process itself. */
export function armEventSubs(run: Run, scope: FlowNode | null, token: Token | null): void {
  for (const { start } of eventSubsOf(run.definition, scope?.id ?? null)) {
    arm(run, start, token?.id ?? ROOT, placeInside(token?.id ?? null, prefixOf(start.id)));
  }
}
