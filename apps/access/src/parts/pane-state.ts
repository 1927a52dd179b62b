import { useCallback, useState } from "react";

const prefix = "quintet.pane-closed.";

function load(name: string): boolean {
  try {
    return localStorage.getItem(prefix + name) === "yes";
  } catch {
    return false;
  }
}

/** Whether a pane is put away, remembered on this device. */
export function usePaneClosed(name: string): [boolean, (closed: boolean) => void] {
  const [closed, setClosed] = useState(() => load(name));
  const set = useCallback(
    (next: boolean) => {
      setClosed(next);
      try {
        localStorage.setItem(prefix + name, next ? "yes" : "no");
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    },
    [name],
  );
  return [closed, set];
}
