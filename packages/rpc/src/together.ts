import type { Ground } from "./ground.ts";

/** How long a look waits for others that want the same, ms: a ring wakes all its readers within that. */
const GATHER = 15;

interface Gathering {
  /** Not begun yet: whoever comes now sees at least what he would have seen on his own. */
  next?: Promise<unknown> | undefined;
  running?: Promise<unknown> | undefined;
}
const grounds = new WeakMap<Ground, Map<string, Gathering>>();

/**
 * One evaluation for all who want the same at the same time. Nobody joins one that has already begun, so that nobody
 * is answered from before he asked; who comes meanwhile shares the one after it.
 */
export function together<T>(ground: Ground, key: string, look: () => Promise<T>): Promise<T> {
  const all = grounds.get(ground) ?? new Map<string, Gathering>();
  grounds.set(ground, all);
  const gathering = all.get(key) ?? {};
  all.set(key, gathering);
  if (gathering.next) return gathering.next as Promise<T>;
  const before = gathering.running?.catch(() => {});
  const begin = async (): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, GATHER));
    await before;
    gathering.running = gathering.next;
    gathering.next = undefined;
    const own = gathering.running;
    try {
      return await look();
    } finally {
      if (gathering.running === own) gathering.running = undefined;
      if (!gathering.next && !gathering.running) all.delete(key);
    }
  };
  const mine = begin();
  gathering.next = mine;
  return mine;
}
