const prefix = "quintet.pane.";

/** A width in px within its limits, whole. */
export function clampWidth(width: number, { min, max }: { min: number; max: number }): number {
  return Math.round(Math.min(max, Math.max(min, width)));
}

export function loadWidth(name: string): number | undefined {
  try {
    const stored = Number.parseInt(localStorage.getItem(prefix + name) ?? "", 10);
    return Number.isFinite(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

export function saveWidth(name: string, width: number): void {
  try {
    localStorage.setItem(prefix + name, String(width));
  } catch {
    // Without storage the width lasts as long as the page.
  }
}
