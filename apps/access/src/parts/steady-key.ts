import { useCallback, useRef } from "react";

/**
 * Names a submission by what is in it: pressing again after an answer that got lost sends the same name, so that the
 * server carries it out once; a changed form gets a new name.
 */
export function useSteadyKey(): (input: unknown) => string {
  const last = useRef({ input: "", key: "" });
  return useCallback((input) => {
    const text = JSON.stringify(input);
    if (last.current.input !== text) last.current = { input: text, key: crypto.randomUUID() };
    return last.current.key;
  }, []);
}
