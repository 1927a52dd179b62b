import { applyEvent } from "./apply-event.ts";
import type { Definition } from "./definition.ts";
import type { Event } from "./event.ts";
import { blankInstance, type Instance } from "./instance.ts";

/** The instance that these events, in their order, make out of nothing. */
export function replay(definition: Definition, events: readonly Event[]): Instance {
  const draft = blankInstance(definition);
  for (const event of events) applyEvent(draft, event);
  return draft;
}
