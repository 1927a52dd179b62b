import type { Event } from "./event.ts";
import type { Instance } from "./instance.ts";

type LoopEvent = Extract<Event, { kind: "loop-started" | "loop-next" | "loop-done" }>;

/** The rounds of a loop: begun, and done with what each gave, in the order of the rounds. */
export function applyLoop(draft: Instance, event: LoopEvent): void {
  const { tokenId } = event;
  if (event.kind === "loop-started") {
    const { total, items } = event;
    draft.loops[tokenId] = { total, items, started: 0, done: 0, outputs: new Array(total ?? 0).fill(null) };
    return;
  }
  const loop = draft.loops[tokenId];
  if (!loop) return;
  if (event.kind === "loop-next") draft.loops[tokenId] = { ...loop, started: event.index + 1 };
  else {
    const outputs = loop.outputs.map((output, index) => (index === event.index ? event.output : output));
    draft.loops[tokenId] = { ...loop, done: loop.done + 1, outputs };
  }
}
