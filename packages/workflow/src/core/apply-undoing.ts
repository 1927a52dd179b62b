import type { Event } from "./event.ts";
import type { Instance } from "./instance.ts";

type UndoEvent = Extract<Event, { kind: "compensable" | "compensating" | "undoing" }>;

/** What can be undone, and what is being undone. */
export function applyUndoing(draft: Instance, event: UndoEvent): void {
  const { tokenId, nodeId } = event;
  switch (event.kind) {
    case "compensable": {
      const { handler, scope, locals, inner } = event;
      const id = draft.next.record;
      draft.compensable[id] = { id, nodeId, scope, handler, locals, inner };
      for (const record of inner) delete draft.compensable[record.id];
      draft.next.record = id + 1;
      return;
    }
    case "compensating":
      for (const id of event.records) delete draft.compensable[id];
      draft.undoing[tokenId] = event.queue;
      return;
    case "undoing": {
      const [step] = draft.undoing[tokenId] ?? [];
      forgetInner(draft, tokenId);
      for (const record of step?.inner ?? []) draft.compensable[record.id] = { ...record, scope: tokenId };
      draft.undoing[tokenId] = (draft.undoing[tokenId] ?? []).slice(1);
      return;
    }
    default:
      event satisfies never;
  }
}

/** A scope that is gone, and was not recorded as completed, has nothing left to undo. */
export function forgetUndoing(draft: Instance, tokenId: number): void {
  delete draft.undoing[tokenId];
  forgetInner(draft, tokenId);
}

function forgetInner(draft: Instance, tokenId: number): void {
  for (const id in draft.compensable) if (draft.compensable[id]?.scope === tokenId) delete draft.compensable[id];
}
