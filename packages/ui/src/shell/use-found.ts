import { useEffect, useState } from "react";
import type { PaletteCommand } from "./command-match.ts";

export type SearchCommands = (query: string, signal: AbortSignal) => Promise<readonly PaletteCommand[]>;
export type Found = { commands: readonly PaletteCommand[]; state: "idle" | "searching" | "failed" };

const pause = 180;
const nothing: Found = { commands: [], state: "idle" };

/** Asks the search for a query once typing rests, and forgets answers to older queries. */
export function useFound(search: SearchCommands | undefined, query: string): Found {
  const [found, setFound] = useState(nothing);
  const wanted = query.trim();

  useEffect(() => {
    if (!search || wanted === "") {
      setFound(nothing);
      return;
    }
    const stop = new AbortController();
    setFound((before) => ({ ...before, state: "searching" }));
    const timer = setTimeout(() => {
      search(wanted, stop.signal).then(
        (commands) => stop.signal.aborted || setFound({ commands, state: "idle" }),
        () => stop.signal.aborted || setFound({ commands: [], state: "failed" }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [search, wanted]);

  return found;
}
