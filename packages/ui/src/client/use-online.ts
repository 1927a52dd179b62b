import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

function subscribe(changed: () => void): () => void {
  return onlineManager.subscribe(changed);
}

/** Whether the browser has a network; the same source by which queries pause and go on. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => onlineManager.isOnline(),
    () => true,
  );
}
