import type { Scheme } from "./tokens.ts";

export type ThemeChoice = Scheme | "system";
export type Density = "comfortable" | "compact";
export type Appearance = { theme: ThemeChoice; density: Density };

const storageKey = "quintet.appearance";
const fallback: Appearance = { theme: "system", density: "comfortable" };

/** Reads a stored choice; anything unknown or broken counts as not chosen. */
export function parseAppearance(stored: string | null): Appearance {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    if (typeof value !== "object" || value === null) return fallback;
    const theme = "theme" in value ? value.theme : undefined;
    const density = "density" in value ? value.density : undefined;
    return {
      theme: theme === "light" || theme === "dark" ? theme : "system",
      density: density === "compact" ? "compact" : "comfortable",
    };
  } catch {
    return fallback;
  }
}

export function resolveScheme(choice: ThemeChoice, systemIsDark: boolean): Scheme {
  if (choice === "system") return systemIsDark ? "dark" : "light";
  return choice;
}

export function loadAppearance(): Appearance {
  try {
    return parseAppearance(localStorage.getItem(storageKey));
  } catch {
    return fallback;
  }
}

export function saveAppearance(appearance: Appearance): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(appearance));
  } catch {
    // A browser that refuses storage still shows the choice until the page is left.
  }
}

/** Calls back when another tab of the same person changes the appearance. */
export function onAppearanceElsewhere(listen: (appearance: Appearance) => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === storageKey) listen(parseAppearance(event.newValue));
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
