import { complete } from "./activity.ts";
import type { FlowNode } from "./definition.ts";
import { type MessageWait, ROOT, type Token, type Variables } from "./instance.ts";
import { isStart } from "./kinds.ts";
import { leave } from "./leave.ts";
import { removeScope, removeToken } from "./remove.ts";
import { emit, flowOf, nodeOf, type Run } from "./run.ts";
import { eventSubsOf } from "./tables.ts";

/** What a wait was for has come. */
export function receive(run: Run, wait: MessageWait, variables: Variables): void {
  const { tokenId, nodeId, message, awaits = "message" } = wait;
  const event = nodeOf(run.definition, nodeId);
  const stays = !event.interrupting && (event.attachedTo !== null || isStart(event.type));
  emit(run, { kind: "received", at: run.now, tokenId, nodeId, message, awaits, stays });
  trigger(run, event, tokenId, variables);
}

/** An event has happened to the token it listens on (`ROOT`: to the process). What it does depends on where it is drawn. */
export function trigger(run: Run, event: FlowNode, tokenId: number, variables: Variables): void {
  const token = run.instance.tokens[tokenId];
  if (isStart(event.type)) startEventSub(run, event, token ?? null, variables);
  else if (!token) return;
  else if (event.attachedTo !== null) fireBoundary(run, event, token, variables);
  else if (token.nodeId === event.id) complete(run, event, token, variables);
  else takeWay(run, event, token, variables);
}

function fireBoundary(run: Run, event: FlowNode, host: Token, variables: Variables): void {
  if (event.interrupting) removeToken(run, host, "interrupted");
  run.arrivals.add({ nodeId: event.id, flowId: null, from: host.id, parent: host.parent, through: variables });
}

/** An interrupting one takes away all that goes on in its scope, but the scope's variables stay. */
function startEventSub(run: Run, start: FlowNode, scope: Token | null, variables: Variables): void {
  if (start.parent === null) return;
  const parent = scope?.id ?? null;
  if (start.interrupting) {
    removeScope(run, parent, "interrupted");
    stopListening(run, scope);
  }
  run.arrivals.add({ nodeId: start.parent, flowId: null, from: parent, parent, through: variables });
}

function stopListening(run: Run, scope: Token | null): void {
  const tokenId = scope?.id ?? ROOT;
  const starts = new Set(eventSubsOf(run.definition, scope?.nodeId ?? null).map(({ start }) => start.id));
  for (const timer of Object.values(run.instance.timers)) {
    if (timer.tokenId !== tokenId || !starts.has(timer.nodeId)) continue;
    emit(run, { kind: "timer-cleared", at: run.now, tokenId, nodeId: timer.nodeId, timerId: timer.id });
  }
  for (const { nodeId, tokenId: on } of Object.values(run.instance.waits)) {
    if (on === tokenId && starts.has(nodeId)) emit(run, { kind: "wait-cleared", at: run.now, tokenId, nodeId });
  }
}

/** The first event behind an event-based gateway decides the way; the others stop listening as the token leaves. */
function takeWay(run: Run, event: FlowNode, gateway: Token, variables: Variables): void {
  const { outgoing } = nodeOf(run.definition, gateway.nodeId);
  const flowId = outgoing.find((id) => flowOf(run.definition, id).target === event.id);
  if (flowId !== undefined) leave(run, gateway, [{ flowId, why: "event", through: variables }]);
}
