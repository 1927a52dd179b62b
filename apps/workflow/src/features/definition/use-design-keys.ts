import { useEffect, useRef } from "react";

/** Ctrl+S checks and keeps, Ctrl+Enter asks to deploy, from anywhere on the page, also while somebody writes. */
export function useDesignKeys(acts: { save: () => unknown; deploy: () => unknown }): void {
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const act = event.key.toLowerCase() === "s" ? "save" : event.key === "Enter" ? "deploy" : undefined;
      if (!act || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      event.stopPropagation();
      // What is typed beside the diagram counts once its field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      now.current[act]();
    };
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, []);
}
