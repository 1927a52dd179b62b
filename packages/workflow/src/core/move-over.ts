import type { Event } from "./event.ts";
import type { Compensable, Instance } from "./instance.ts";

type Migrated = Extract<Event, { kind: "migrated" }>;

/** Puts everything of an instance that names an element onto the elements of another definition. */
export function moveOver(draft: Instance, { to, nodes, flows }: Migrated): void {
  const on = <T extends { nodeId: string }>(thing: T): T => ({ ...thing, nodeId: nodes[thing.nodeId] ?? thing.nodeId });
  draft.definitionId = to;
  for (const token of Object.values(draft.tokens)) {
    const flowId = token.flowId === null || flows[token.flowId] === undefined ? token.flowId : flows[token.flowId];
    draft.tokens[token.id] = { ...on(token), flowId: flowId ?? null };
  }
  for (const task of Object.values(draft.tasks)) draft.tasks[task.id] = on(task);
  for (const timer of Object.values(draft.timers)) draft.timers[timer.id] = on(timer);
  const waits = Object.values(draft.waits).map(on);
  draft.waits = Object.fromEntries(waits.map((wait) => [`${wait.tokenId} ${wait.nodeId}`, wait]));
  const record = (each: Compensable): Compensable => ({
    ...on(each),
    handler: each.handler === null ? null : (nodes[each.handler] ?? each.handler),
    inner: each.inner.map(record),
  });
  for (const each of Object.values(draft.compensable)) draft.compensable[each.id] = record(each);
  for (const [tokenId, queue] of Object.entries(draft.undoing)) {
    draft.undoing[Number(tokenId)] = queue.map((step) => ({
      ...on(step),
      handler: nodes[step.handler] ?? step.handler,
    }));
  }
  draft.outcomes = Object.fromEntries(Object.entries(draft.outcomes).map(([id, said]) => [nodes[id] ?? id, said]));
}
