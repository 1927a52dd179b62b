import type { KeyboardEvent } from "react";

const hits = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-hit]")];

/** Moves the focus to one of the links found; false when there is none at that place. */
export function focusHit(at: number): boolean {
  const hit = hits()[at];
  hit?.focus();
  return hit !== undefined;
}

/** Arrow keys among what was found; above the first one lies the question. */
export function walkHits(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = hits().indexOf(event.target as HTMLElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  if (at + step >= 0) focusHit(at + step);
  else document.querySelector<HTMLElement>("search input")?.focus();
}
