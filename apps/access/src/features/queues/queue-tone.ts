import type { Tone } from "@quintet/ui/parts/tone.tsx";

const long = 120_000;

/** Somebody waits and nobody is there: bad. Waits beyond two minutes or more wait than could be taken: attention. */
export function queueTone(queue: {
  waiting: number;
  longestWaitMs: number;
  ready: number;
  busy: number;
}): Extract<Tone, "ok" | "attention" | "bad"> {
  if (queue.waiting === 0) return "ok";
  if (queue.ready + queue.busy === 0) return "bad";
  return queue.longestWaitMs > long || queue.waiting > queue.ready ? "attention" : "ok";
}
