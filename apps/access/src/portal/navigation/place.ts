import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function publish(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) addEventListener("popstate", publish);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("popstate", publish);
  };
}

function here(): string {
  return location.pathname + location.search;
}

/** Goes to an address of this page without loading it anew. `replace` leaves no step behind for "back". */
export function goTo(href: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, "", href);
  else {
    if (href !== here()) history.pushState(null, "", href);
    scrollTo(0, 0);
  }
  publish();
}

export type Place = { path: string; search: URLSearchParams };

/** Where the page is now: the path below its base, never with a slash at the end, and the question part. */
export function usePlace(base: string): Place {
  const address = useSyncExternalStore(subscribe, here);
  const url = new URL(address, location.origin);
  const below = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  return { path: below.replace(/\/+$/, "") || "/", search: url.searchParams };
}
