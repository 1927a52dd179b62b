import type { IconName } from "@quintet/ui/icon-paths.ts";
import { useEffect, useSyncExternalStore } from "react";

/** Something that can be done with what is on the screen now. */
export type DeskAction = { key: string; label: string; icon: IconName; keys?: readonly string[]; run: () => void };

let actions: readonly DeskAction[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly DeskAction[]): void {
  actions = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the palette may do now. */
export function useDeskActions(): readonly DeskAction[] {
  return useSyncExternalStore(subscribe, () => actions);
}

/** Offers actions to the palette while the component is on the screen. `offered` must keep its identity between renders. */
export function useOfferActions(offered: readonly DeskAction[]): void {
  useEffect(() => {
    publish([...actions, ...offered]);
    return () => publish(actions.filter((action) => !offered.includes(action)));
  }, [offered]);
}
