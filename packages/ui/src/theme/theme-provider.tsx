import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import {
  type Appearance,
  type Density,
  loadAppearance,
  onAppearanceElsewhere,
  resolveScheme,
  saveAppearance,
  type ThemeChoice,
} from "./appearance.ts";
import type { AppName, Scheme } from "./tokens.ts";

export type ThemeContextValue = Appearance & {
  app: AppName;
  /** What is on the screen now, after asking the system. */
  scheme: Scheme;
  setTheme: (theme: ThemeChoice) => void;
  setDensity: (density: Density) => void;
};

const ThemeContext = createContext<ThemeContextValue | null>(null);

const darkQuery = "(prefers-color-scheme: dark)";

function watchSystem(changed: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/**
 * Puts the app's accent, the scheme and the density on the document as `data-app`, `data-theme`, `data-density`.
 * It carries no component library, so the customer portal may use it alone; desks add `AntdTheme` inside.
 */
export function ThemeProvider({ app, children }: { app: AppName; children: ReactNode }) {
  const [appearance, setAppearance] = useState(loadAppearance);
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(darkQuery).matches);
  const scheme = resolveScheme(appearance.theme, systemIsDark);

  useEffect(() => onAppearanceElsewhere(setAppearance), []);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.app = app;
    root.dataset.theme = scheme;
    root.dataset.density = appearance.density;
  }, [app, scheme, appearance.density]);

  const value = useMemo<ThemeContextValue>(() => {
    const choose = (change: Partial<Appearance>) => {
      const next = { ...appearance, ...change };
      saveAppearance(next);
      setAppearance(next);
    };
    return {
      ...appearance,
      app,
      scheme,
      setTheme: (theme) => choose({ theme }),
      setDensity: (density) => choose({ density }),
    };
  }, [app, appearance, scheme]);

  return <ThemeContext value={value}>{children}</ThemeContext>;
}

/** The appearance in force. Throws outside a `ThemeProvider`. */
export function useTheme(): ThemeContextValue {
  const value = use(ThemeContext);
  if (!value) throw new Error("useTheme needs a ThemeProvider above it");
  return value;
}
