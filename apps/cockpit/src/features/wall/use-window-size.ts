import { useSyncExternalStore } from "react";

function subscribe(changed: () => void): () => void {
  addEventListener("resize", changed);
  return () => removeEventListener("resize", changed);
}

/** The window's inner size in CSS px. */
export function useWindowSize(): { width: number; height: number } {
  const text = useSyncExternalStore(subscribe, () => `${innerWidth} ${innerHeight}`);
  const [width = 0, height = 0] = text.split(" ").map(Number);
  return { width, height };
}
