import { type Advanced, advance } from "../advance.ts";
import type { Command } from "../command.ts";
import type { Definition } from "../definition.ts";
import type { Event } from "../event.ts";
import type { Instance, OpenTask } from "../instance.ts";
import { partyWord } from "./party.ts";

/** The message with which a solved case waits for its customer's rating. */
export const RATED = "rated";
const ACCEPTED = "accepted";

const openTasks = (instance: Instance): OpenTask[] =>
  Object.values(instance.tasks).filter((task) => task.kind === "user");

const plain = (definition: Definition, task: OpenTask): boolean =>
  partyWord(definition, task.nodeId) === "owner" && definition.nodes[task.nodeId]?.outcomes.length === 0;

/** Works through commands one after another, each chosen by what is there; the first refusal is the answer. */
function chain(
  definition: Definition,
  first: Advanced,
  now: number,
  next: (instance: Instance) => Command | null,
): Advanced {
  let all = first;
  while (all.ok) {
    const command = next(all.instance);
    if (!command) return all;
    const events: Event[] = all.events;
    const step = advance(definition, all.instance, command, now);
    all = step.ok ? { ...step, events: [...events, ...step.events] } : step;
  }
  return all;
}

/** The opening: who opens has listened and soothed already, so the acceptance is done with it. */
export function stepOpening(
  definition: Definition,
  blank: Instance,
  variables: Instance["variables"],
  now: number,
  startId?: string,
): Advanced {
  const started = advance(definition, blank, { kind: "start", variables, ...(startId && { startId }) }, now);
  return chain(definition, started, now, (instance) => {
    const accepting = openTasks(instance).find(
      (task) => plain(definition, task) && definition.nodes[task.nodeId]?.progress === ACCEPTED,
    );
    return accepting ? { kind: "complete", taskId: accepting.id } : null;
  });
}

const isSolved = (events: readonly Event[]): boolean =>
  events.some((event) => event.kind === "waiting" && event.message === RATED);

/** One step; when it brought the customer his answer, what the owner still had to tell him is done with it. */
export function stepCase(definition: Definition, instance: Instance, command: Command, now: number): Advanced {
  const step = advance(definition, instance, command, now);
  if (!step.ok || !isSolved(step.events)) return step;
  return chain(definition, step, now, (after) => {
    const left = openTasks(after).find((task) => plain(definition, task));
    return left ? { kind: "complete", taskId: left.id } : null;
  });
}
