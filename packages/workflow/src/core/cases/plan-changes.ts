import { dueAt } from "../clock.ts";
import type { Definition, FlowNode } from "../definition.ts";
import type { Event } from "../event.ts";
import { elementOf } from "../link.ts";
import type { Change } from "./change.ts";
import { type Parties, partyOf } from "./party.ts";
import { RATED } from "./step-case.ts";

type EventOf<K extends Event["kind"]> = Extract<Event, { kind: K }>;

/**
 * What the events of one step mean for tasks, clocks, timers, shares and the case itself, in the order of the events.
 * Pure, so that every consequence of a process can be read without a database.
 */
export function planChanges(definition: Definition, parties: Parties, events: readonly Event[]): Change[] {
  return lastWordOnTimers(events.flatMap((event) => changesFor(definition, parties, event)));
}

function changesFor(definition: Definition, parties: Parties, event: Event): Change[] {
  switch (event.kind) {
    case "opened":
      return event.task === "user" ? userTask(definition, parties, event) : serviceTask(definition, event);
    case "completed":
      return closed(definition, parties, event, "completed", event.outcome);
    case "cancelled":
      return closed(definition, parties, event, "cancelled", null);
    case "failed": {
      const { nodeId, taskId: number, error } = event;
      const elementId = elementOf(definition, nodeId);
      const name = definition.nodes[nodeId]?.name || elementId;
      return [{ kind: "incident", number, elementId, name, job: jobOf(definition, nodeId), error }];
    }
    case "retried":
      return serviceTask(definition, event);
    case "thrown":
      return event.what === "message" || event.what === "signal"
        ? [
            {
              kind: "thrown",
              what: event.what,
              name: event.name,
              elementId: elementOf(definition, event.nodeId),
              variables: event.variables,
            },
          ]
        : [];
    case "timer-set":
      return [{ kind: "timer-set", number: event.timerId, elementId: event.nodeId, dueAt: event.dueAt }];
    case "timer-cleared":
      return [{ kind: "timer-cleared", number: event.timerId }];
    case "fired":
      return event.again
        ? [{ kind: "timer-set", number: event.timerId, elementId: event.nodeId, dueAt: event.again.dueAt }]
        : [{ kind: "timer-cleared", number: event.timerId }];
    case "waiting":
      return event.message === RATED ? [{ kind: "solved", at: event.at }] : [];
    case "ended":
      return ended(event);
    default:
      return [];
  }
}

function ended(event: EventOf<"ended">): Change[] {
  if (event.by === "cancel") return [{ kind: "withdrawn", at: event.at }];
  const closed: Change = { kind: "closed", at: event.at };
  return event.by === "error" ? [{ kind: "ended-by-error", code: event.code }, closed] : [closed];
}

function userTask(
  definition: Definition,
  parties: Parties,
  { nodeId, taskId: number, at }: EventOf<"opened">,
): Change[] {
  const node = definition.nodes[nodeId];
  if (!node) return [];
  const { clock, outcomes, form } = node;
  const elementId = elementOf(definition, nodeId);
  const name = node.name || elementId;
  const nameEn = node.nameEn ?? name;
  const party = partyOf(definition, parties, nodeId);
  const due = clock ? dueAt(at, clock.duration) : null;
  const changes: Change[] = [
    { kind: "task-opened", number, elementId, name, nameEn, party, outcomes, form, at, dueAt: due },
  ];
  if (clock && due !== null) {
    const { duration, label, labelEn = label } = clock;
    // Toward the customer it is a service level; between departments and companies an operating level (WFL-13).
    const kind = party.kind === "owner" ? "sla" : "ola";
    changes.push({ kind: "clock-started", number, clock: kind, label, labelEn, duration, party, at, dueAt: due });
  }
  if (party.partnerId !== null) {
    const duration = clock?.duration ?? null;
    const { partnerId } = party;
    changes.push({ kind: "share-opened", number, partnerId, name, outcomes, duration, at, dueAt: due });
  }
  return changes;
}

const jobOf = (definition: Definition, nodeId: string): string => definition.nodes[nodeId]?.job ?? nodeId;

const serviceTask = (definition: Definition, { nodeId, taskId }: EventOf<"opened" | "retried">): Change[] => [
  { kind: "service-due", number: taskId, job: jobOf(definition, nodeId) },
];

/** Elements whose work a person does; every other open task is a machine's. */
const OF_PEOPLE = new Set(["user-task", "manual-task", "receive-task"]);

function closed(
  definition: Definition,
  parties: Parties,
  { nodeId, taskId: number, at }: EventOf<"completed" | "cancelled">,
  state: "completed" | "cancelled",
  outcome: string | null,
): Change[] {
  const node: FlowNode | undefined = definition.nodes[nodeId];
  if (!node) return [];
  if (!OF_PEOPLE.has(node.type)) return [{ kind: "service-over", number, state }];
  const changes: Change[] = [{ kind: "task-closed", number, elementId: nodeId, state, outcome, at }];
  if (node.clock) changes.push({ kind: "clock-stopped", number, at, finished: state === "completed" });
  const { partnerId } = partyOf(definition, parties, nodeId);
  if (partnerId !== null) {
    const settled = state === "cancelled" ? "closed" : outcome === "returned" ? "returned" : "answered";
    changes.push({ kind: "share-settled", number, partnerId, state: settled });
  }
  return changes;
}

/** Of several words about one timer in one step the last one stands: a timer set and cleared in it was never set. */
function lastWordOnTimers(changes: readonly Change[]): Change[] {
  const last = new Map<number, number>();
  changes.forEach((change, index) => {
    if (change.kind === "timer-set" || change.kind === "timer-cleared") last.set(change.number, index);
  });
  return changes.filter(
    (change, index) =>
      (change.kind !== "timer-set" && change.kind !== "timer-cleared") || last.get(change.number) === index,
  );
}
