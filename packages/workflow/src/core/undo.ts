import type { FlowNode } from "./definition.ts";
import type { Compensable, Token, Undoing, Variables } from "./instance.ts";
import { emit, nodeOf, type Run } from "./run.ts";
import { tablesOf } from "./tables.ts";

/** Records a completed activity that something can undo: its handler, or what was completed inside it. */
export function remember(run: Run, node: FlowNode, token: Token): void {
  const { compensable, loops, locals, calls } = run.instance;
  const handler = loops[token.id] ? null : (tablesOf(run.definition).handlers.get(node.id) ?? null);
  const inner = Object.values(compensable).filter(({ scope }) => scope === token.id);
  if (handler === null && inner.length === 0) return;
  const where = { at: run.now, tokenId: token.id, nodeId: node.id };
  const held = { ...calls[token.id], ...locals[token.id] };
  emit(run, { kind: "compensable", ...where, handler, scope: token.parent, locals: held, inner });
}

/** Begins to undo what the event names, the newest first; false when there is nothing to undo. */
export function beginUndoing(run: Run, node: FlowNode, token: Token): boolean {
  const scope = scopeOf(run, token);
  const records = Object.values(run.instance.compensable)
    .filter((record) => record.scope === scope && (!node.undoes || record.nodeId === node.undoes))
    .sort(newestFirst);
  const queue = records.flatMap((record) => handlersOf(record, {}));
  if (queue.length === 0) return false;
  const where = { at: run.now, tokenId: token.id, nodeId: node.id };
  emit(run, { kind: "compensating", ...where, records: records.map(({ id }) => id), queue });
  return undoNext(run, node, token);
}

/** Starts the next handler inside the compensating event's token; false when all are done. */
export function undoNext(run: Run, node: FlowNode, token: Token): boolean {
  const [next] = run.instance.undoing[token.id] ?? [];
  if (!next) return false;
  const { nodeId: undone, handler, locals } = next;
  emit(run, { kind: "undoing", at: run.now, tokenId: token.id, nodeId: node.id, undone, handler });
  run.arrivals.add({ nodeId: handler, flowId: null, from: token.id, parent: token.id, locals });
  return true;
}

const newestFirst = (a: Compensable, b: Compensable): number => b.id - a.id;

/** An activity with a handler of its own is undone by it; else by what undoes its inside. */
function handlersOf({ nodeId, handler, locals, inner }: Compensable, around: Variables): Undoing[] {
  const held = { ...around, ...locals };
  if (handler !== null) return [{ nodeId, handler, locals: held, inner }];
  return inner.toSorted(newestFirst).flatMap((record) => handlersOf(record, held));
}

/** Inside an event sub-process the scope around it is meant. */
function scopeOf(run: Run, token: Token): number | null {
  const around = token.parent === null ? undefined : run.instance.tokens[token.parent];
  if (!around || nodeOf(run.definition, around.nodeId).type !== "event-sub-process") return token.parent;
  return scopeOf(run, around);
}
