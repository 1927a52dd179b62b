export type LiveState = "idle" | "connecting" | "live" | "lost";

const states = new Map<symbol, LiveState>();
const listeners = new Set<() => void>();
let worst: LiveState = "idle";
const order: readonly LiveState[] = ["idle", "live", "connecting", "lost"];

function publish(): void {
  const next = [...states.values()].reduce<LiveState>(
    (so, state) => (order.indexOf(state) > order.indexOf(so) ? state : so),
    "idle",
  );
  if (next === worst) return;
  worst = next;
  for (const listener of listeners) listener();
}

/** Each live stream tells here how it fares; the page's banner speaks for the worst of them. */
export function reportLive(stream: symbol, state: LiveState): void {
  states.set(stream, state);
  publish();
}

export function forgetLive(stream: symbol): void {
  states.delete(stream);
  publish();
}

export function subscribeLive(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function worstLive(): LiveState {
  return worst;
}
