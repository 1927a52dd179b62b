import type { Tone } from "./tone.tsx";

export type Toast = { id: number; tone: Tone; text: string; action?: { label: string; run: () => void } | undefined };

const shownFor = 6_000;
let last = 0;
let toasts: readonly Toast[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

/**
 * Says a sentence at the edge of the screen, for six seconds; bad news and news with an action stay until dismissed.
 * At most four at a time, the oldest leaves first.
 */
export function showToast(toast: Omit<Toast, "id">): number {
  last += 1;
  const id = last;
  publish([...toasts.slice(-3), { ...toast, id }]);
  if (toast.tone !== "bad" && !toast.action) setTimeout(() => dismissToast(id), shownFor);
  return id;
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}
