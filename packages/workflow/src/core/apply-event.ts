import type { Event } from "./event.ts";
import type { Instance } from "./instance.ts";

/** Makes one event true in `draft`. The only place where an instance changes, for live steps and for replay alike. */
export function applyEvent(draft: Instance, event: Event): void {
  switch (event.kind) {
    case "started":
      draft.status = "running";
      draft.startedAt = event.at;
      Object.assign(draft.variables, event.variables);
      return;
    case "variables-changed":
      Object.assign(draft.variables, event.changes);
      return;
    case "entered": {
      const { tokenId: id, nodeId, flowId, parent, at } = event;
      draft.tokens[id] = { id, nodeId, flowId, parent, since: at };
      draft.next.token = id + 1;
      return;
    }
    case "merged":
    case "left":
    case "removed":
      delete draft.tokens[event.tokenId];
      delete draft.waits[event.tokenId];
      return;
    case "opened": {
      const { taskId: id, task, nodeId, tokenId, at } = event;
      draft.tasks[id] = { id, kind: task, nodeId, tokenId, openedAt: at, error: null };
      draft.next.task = id + 1;
      return;
    }
    case "completed":
      delete draft.tasks[event.taskId];
      draft.closed[event.taskId] = "completed";
      if (event.outcome !== null) draft.outcomes[event.nodeId] = event.outcome;
      return;
    case "failed": {
      const task = draft.tasks[event.taskId];
      if (task) draft.tasks[event.taskId] = { ...task, error: event.error };
      return;
    }
    case "cancelled":
      delete draft.tasks[event.taskId];
      draft.closed[event.taskId] = "cancelled";
      return;
    case "waiting":
      draft.waits[event.tokenId] = { tokenId: event.tokenId, nodeId: event.nodeId, message: event.message };
      return;
    case "received":
      delete draft.waits[event.tokenId];
      return;
    case "timer-set": {
      const { timerId: id, nodeId, tokenId, at, dueAt, cycle } = event;
      draft.timers[id] = { id, nodeId, tokenId, setAt: at, dueAt, cycle };
      draft.next.timer = id + 1;
      return;
    }
    case "timer-cleared":
      delete draft.timers[event.timerId];
      return;
    case "fired": {
      const timer = draft.timers[event.timerId];
      if (!timer?.cycle || !event.again) delete draft.timers[event.timerId];
      else {
        const cycle = { every: timer.cycle.every, left: event.again.left };
        draft.timers[event.timerId] = { ...timer, dueAt: event.again.dueAt, cycle };
      }
      return;
    }
    case "ended":
      draft.status = event.by === "cancel" ? "cancelled" : "completed";
      draft.endedAt = event.at;
      return;
    case "decided":
    case "taken":
      return;
    default:
      event satisfies never;
  }
}
