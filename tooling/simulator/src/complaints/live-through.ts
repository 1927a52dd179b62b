import {
  advance,
  blankInstance,
  type Command,
  type Definition,
  type Event,
  type Instance,
  type OpenTask,
} from "@quintet/workflow/core";
import type { Complaint, Move } from "./complaint.ts";

/** Something somebody did to the case, or a timer that fired, in order. */
export type Action =
  | { kind: "completed"; at: number; taskNumber: number; elementId: string; move: Move }
  | { kind: "fired"; at: number; timerNumber: number };

export interface Lived {
  definition: Definition;
  events: Event[];
  instance: Instance;
  actions: Action[];
  solvedAt: number | null;
  closedAt: number | null;
  /** When and how the customer rated; null when the case was closed for want of an answer. */
  rated: boolean;
}

const UNRATED = 72 * 3_600_000;
const RATED = "rated";

const userTasks = (instance: Instance): OpenTask[] =>
  Object.values(instance.tasks).filter(({ kind }) => kind === "user");

/** Runs the shipped process through the complaint's own times, by the engine itself, as far as `until` (epoch ms). */
export function liveThrough(definition: Definition, complaint: Complaint, until: number): Lived {
  const lived: Lived = {
    definition,
    events: [],
    instance: blankInstance(definition),
    actions: [],
    solvedAt: null,
    closedAt: null,
    rated: false,
  };
  const go = (command: Command, at: number): void => {
    const step = advance(definition, lived.instance, command, at);
    if (!step.ok) throw new Error(`${complaint.title}: ${step.sentence}`);
    lived.instance = step.instance;
    lived.events.push(...step.events);
  };
  const { openedAt, channel, grade, partnerId } = complaint;
  go({ kind: "start", variables: { partner: partnerId !== null, grade, channel } }, openedAt);
  completeOwn(lived, "accept", openedAt, go);
  for (;;) {
    const action = nextAction(lived, complaint);
    if (action && action.at <= until) {
      lived.actions.push(action);
      if (action.kind === "fired") go({ kind: "fire", timerId: action.timerNumber }, action.at);
      else {
        const { outcome } = action.move;
        go({ kind: "complete", taskId: action.taskNumber, ...(outcome === null ? {} : { outcome }) }, action.at);
      }
      if (Object.values(lived.instance.waits).some(({ message }) => message === RATED)) {
        lived.solvedAt = action.at;
        // The result is the answer: what else the owner had to tell is done with it.
        for (const nodeId of ["followUp", "tellProgress"]) completeOwn(lived, nodeId, action.at, go);
        break;
      }
      continue;
    }
    break;
  }
  if (lived.solvedAt === null) return lived;
  lived.rated = complaint.ratedAfter !== null && complaint.ratedAfter < UNRATED;
  const closing = lived.solvedAt + (lived.rated ? (complaint.ratedAfter ?? UNRATED) : UNRATED);
  if (closing > until) return lived;
  go({ kind: "message", name: RATED, variables: { rated: lived.rated } }, closing);
  return { ...lived, closedAt: closing };
}

function completeOwn(lived: Lived, nodeId: string, at: number, go: (command: Command, at: number) => void): void {
  for (const task of userTasks(lived.instance))
    if (task.nodeId === nodeId) go({ kind: "complete", taskId: task.id }, at);
}

/** What happens next: the earliest of the planned moves and the timers that are set. */
function nextAction({ instance }: Lived, { moves }: Complaint): Action | null {
  const planned = userTasks(instance).flatMap((task): Action[] => {
    const move = moves[task.nodeId];
    if (!move) return [];
    return [{ kind: "completed", at: task.openedAt + move.after, taskNumber: task.id, elementId: task.nodeId, move }];
  });
  const timers = Object.values(instance.timers).map(
    ({ id, dueAt }): Action => ({ kind: "fired", at: dueAt, timerNumber: id }),
  );
  return [...planned, ...timers].sort((a, b) => a.at - b.at)[0] ?? null;
}
