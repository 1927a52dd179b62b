import { useSyncExternalStore } from "react";

export type ListName = "tasks" | "cases";

const changed = new Set<ListName>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** A list that was read so far down that reading it anew at every event would cost too much has changed. */
export function markChanged(list: ListName): void {
  if (changed.has(list)) return;
  changed.add(list);
  tell();
}

export function forgetChanged(list: ListName): void {
  if (changed.delete(list)) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useChanged(list: ListName): boolean {
  return useSyncExternalStore(subscribe, () => changed.has(list));
}
