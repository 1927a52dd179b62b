import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let offset = 0;

function currentSecond(): number {
  return Math.floor((Date.now() + offset) / 1000) * 1000;
}

function tick(): void {
  for (const listener of listeners) listener();
  schedule();
}

// Each tick is aimed at the next full second, so that all clocks on the screen turn together.
function schedule(): void {
  timer = setTimeout(tick, 1000 - ((Date.now() + offset) % 1000) + 4);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

function never(): () => void {
  return () => undefined;
}

/** Sets the clocks of this page by the server's, for computers whose own clock is wrong. */
export function alignClock(serverNow: number): void {
  offset = serverNow - Date.now();
}

/** Now in epoch milliseconds, whole seconds, by one ticker for the whole page. It stands still while `running` is false. */
export function useNow(running = true): number {
  return useSyncExternalStore(running ? subscribe : never, currentSecond, currentSecond);
}
