import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from "react";
import { isTyping } from "./is-typing.ts";

type Handler = () => void;
type Shortcuts = {
  on: boolean;
  setOn: (on: boolean) => void;
  sheet: boolean;
  setSheet: (open: boolean) => void;
  register: (key: string, handler: Handler) => () => void;
};

const storageKey = "quintet.shortcuts";
const ShortcutContext = createContext<Shortcuts | null>(null);

function load(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

/** Hears single keys while nobody types and no dialog is open; the latest part of the screen that wants a key gets it. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [on, setOnState] = useState(load);
  const [sheet, setSheet] = useState(false);
  const handlers = useRef(new Map<string, Handler[]>());

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      if (event.key === "?") {
        event.preventDefault();
        setSheet(true);
        return;
      }
      const handler = on ? handlers.current.get(event.key)?.at(-1) : undefined;
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [on]);

  const value = useMemo<Shortcuts>(
    () => ({
      on,
      setOn: (next) => {
        setOnState(next);
        try {
          localStorage.setItem(storageKey, next ? "on" : "off");
        } catch {
          // Without storage the choice lasts as long as the page.
        }
      },
      sheet,
      setSheet,
      register: (key, handler) => {
        handlers.current.set(key, [...(handlers.current.get(key) ?? []), handler]);
        return () => {
          handlers.current.set(
            key,
            (handlers.current.get(key) ?? []).filter((one) => one !== handler),
          );
        };
      },
    }),
    [on, sheet],
  );
  return <ShortcutContext value={value}>{children}</ShortcutContext>;
}

export function useShortcuts(): Shortcuts {
  const value = use(ShortcutContext);
  if (!value) throw new Error("useShortcuts needs a ShortcutProvider above it");
  return value;
}

/** Gives a key a meaning while the component is on the screen; `undefined` leaves it to others. */
export function useShortcut(key: string, handler: Handler | undefined): void {
  const { register } = useShortcuts();
  const latest = useRef(handler);
  latest.current = handler;
  const wanted = handler !== undefined;
  useEffect(() => (wanted ? register(key, () => latest.current?.()) : undefined), [key, wanted, register]);
}
