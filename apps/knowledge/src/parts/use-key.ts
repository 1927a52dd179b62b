import { useEffect, useRef } from "react";

/** Hears Ctrl/Cmd with a letter, wherever the focus is. */
export function useKey(chord: `mod+${string}`, run: () => void): void {
  const now = useRef(run);
  now.current = run;
  useEffect(() => {
    const letter = chord.slice("mod+".length);
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== letter) return;
      event.preventDefault();
      now.current();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [chord]);
}
