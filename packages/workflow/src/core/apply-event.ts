import { applyLoop } from "./apply-loop.ts";
import { applyUndoing, forgetUndoing } from "./apply-undoing.ts";
import { applyWait, forgetWaits } from "./apply-wait.ts";
import type { Event } from "./event.ts";
import { type Instance, ROOT, type Status } from "./instance.ts";
import { moveOver } from "./move-over.ts";

type EventOf<K extends Event["kind"]> = Extract<Event, { kind: K }>;

/** Makes one event true in `draft`. The only place where an instance changes, for live steps and for replay alike. */
export function applyEvent(draft: Instance, event: Event) {
  switch (event.kind) {
    case "started":
      draft.status = "running";
      draft.startedAt = event.at;
      Object.assign(draft.variables, event.variables);
      return;
    case "variables-changed":
      return changeVariables(draft, event);
    case "called":
      draft.calls[event.tokenId] = event.variables;
      return;
    case "entered": {
      const { tokenId: id, nodeId, flowId, parent, at, round } = event;
      draft.tokens[id] = { id, nodeId, flowId, parent, since: at, ...(round !== undefined && { round }) };
      draft.next.token = id + 1;
      return;
    }
    case "merged":
    case "left":
    case "removed":
      return takeAway(draft, event.tokenId);
    case "opened":
    case "completed":
    case "failed":
    case "retried":
    case "cancelled":
      return applyTask(draft, event);
    case "waiting":
    case "watched":
    case "received":
    case "wait-cleared":
      return applyWait(draft, event);
    case "timer-set":
    case "timer-cleared":
    case "fired":
      return applyTimer(draft, event);
    case "loop-started":
    case "loop-next":
    case "loop-done":
      return applyLoop(draft, event);
    case "compensable":
    case "compensating":
    case "undoing":
      return applyUndoing(draft, event);
    case "migrated":
      return moveOver(draft, event);
    case "ended":
      return end(draft, event);
    case "decided":
    case "taken":
    case "thrown":
    case "caught":
      return;
    default:
      event satisfies never;
  }
}

function changeVariables(draft: Instance, { scope, changes }: EventOf<"variables-changed">): void {
  if (!scope) {
    Object.assign(draft.variables, changes);
    return;
  }
  const held = scope.of === "call" ? draft.calls : draft.locals;
  held[scope.tokenId] = { ...held[scope.tokenId], ...changes };
}

/** What hangs on a token goes with it; its timers are cleared by events of their own, because rows depend on them. */
function takeAway(draft: Instance, tokenId: number): void {
  delete draft.tokens[tokenId];
  delete draft.locals[tokenId];
  delete draft.calls[tokenId];
  delete draft.loops[tokenId];
  forgetWaits(draft, tokenId);
  forgetUndoing(draft, tokenId);
}

function applyTask(draft: Instance, event: EventOf<"opened" | "completed" | "failed" | "retried" | "cancelled">): void {
  const task = draft.tasks[event.taskId];
  switch (event.kind) {
    case "opened": {
      const { taskId: id, task: kind, nodeId, tokenId, at: openedAt, assignment } = event;
      draft.tasks[id] = { id, kind, nodeId, tokenId, openedAt, error: null, ...(assignment && { assignment }) };
      draft.next.task = id + 1;
      return;
    }
    case "completed":
      delete draft.tasks[event.taskId];
      draft.closed[event.taskId] = "completed";
      if (event.outcome !== null) draft.outcomes[event.nodeId] = event.outcome;
      return;
    case "cancelled":
      delete draft.tasks[event.taskId];
      draft.closed[event.taskId] = "cancelled";
      return;
    default:
      if (task) draft.tasks[event.taskId] = { ...task, error: event.kind === "failed" ? event.error : null };
  }
}

function applyTimer(draft: Instance, event: EventOf<"timer-set" | "timer-cleared" | "fired">): void {
  if (event.kind === "timer-set") {
    const { timerId: id, nodeId, tokenId, at, dueAt, cycle } = event;
    draft.timers[id] = { id, nodeId, tokenId, setAt: at, dueAt, cycle };
    draft.next.timer = id + 1;
    return;
  }
  const timer = draft.timers[event.timerId];
  if (event.kind === "timer-cleared" || !timer?.cycle || !event.again) delete draft.timers[event.timerId];
  else {
    const cycle = { every: timer.cycle.every, left: event.again.left };
    draft.timers[event.timerId] = { ...timer, dueAt: event.again.dueAt, cycle };
  }
}

const STATUS_AFTER: Record<EventOf<"ended">["by"], Status> = {
  "last-token": "completed",
  "terminate-end": "terminated",
  cancel: "cancelled",
  error: "failed",
};

function end(draft: Instance, event: EventOf<"ended">): void {
  draft.status = STATUS_AFTER[event.by];
  draft.endedAt = event.at;
  draft.compensable = {};
  if (event.by === "error") draft.failure = event.code;
  forgetWaits(draft, ROOT);
}
