import type { Traffic } from "./queue-model.ts";

/**
 * One kind of contact that the same agents serve. `concurrency` contacts at a time, each of which takes
 * `handlingSeconds` as measured at that concurrency (which is longer than alone).
 */
export interface Stream {
  contacts: number;
  handlingSeconds: number;
  concurrency: number;
}

/** How long one contact occupies an agent: a chat among three takes a third of him. */
const occupying = ({ handlingSeconds, concurrency }: Stream): number => handlingSeconds / Math.max(1, concurrency);

/**
 * Calls and chats of the same agents as one traffic in agents' time: contacts add up, the time is their mean weighted
 * by contacts. A stream of one at a time is itself.
 */
export function blend(streams: readonly Stream[], intervalSeconds: number, patienceSeconds: number | null): Traffic {
  const contacts = streams.reduce((sum, one) => sum + one.contacts, 0);
  const work = streams.reduce((sum, one) => sum + one.contacts * occupying(one), 0);
  const [first] = streams;
  const alone = first ? occupying(first) : 1;
  return { contacts, intervalSeconds, handlingSeconds: contacts > 0 ? work / contacts : alone, patienceSeconds };
}
