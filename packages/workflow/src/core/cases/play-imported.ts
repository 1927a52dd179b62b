import { advance } from "../advance.ts";
import type { Definition } from "../definition.ts";
import type { Event } from "../event.ts";
import { blankInstance, type Instance } from "../instance.ts";

/** What the engine would have done with a case of another system: opened at its time, its one task done when it closed. */
export function playImported(
  definition: Definition,
  openedAt: number,
  closedAt: number | null,
): { instance: Instance; events: Event[] } {
  const blank = blankInstance(definition);
  const started = advance(definition, blank, { kind: "start" }, openedAt);
  if (!started.ok) return { instance: blank, events: [] };
  const task = Object.values(started.instance.tasks)[0];
  if (closedAt === null || !task) return started;
  const closed = advance(definition, started.instance, { kind: "complete", taskId: task.id }, closedAt);
  return closed.ok ? { instance: closed.instance, events: [...started.events, ...closed.events] } : started;
}
