import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "../../api.ts";

export type DraftState = "none" | "saving" | "saved" | "failed";
const rest = 700;

const storageKey = (kind: string, id: string) => `quintet.draft.${kind}.${id}`;

function load(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Without storage the draft lives on the server and on the screen.
  }
}

/** Text that survives the page's reload and the tab's change, on this device only; for internal notes. */
export function useKeptText(kind: string, id: string, initial = ""): [string, (text: string) => void] {
  const key = storageKey(kind, id);
  const [text, setText] = useState(() => load(key) ?? initial);
  const set = useCallback(
    (next: string) => {
      setText(next);
      store(key, next);
    },
    [key],
  );
  return [text, set];
}

/**
 * The reply somebody has begun: kept at once on this device and, when typing rests, on the server. `settle` ends what is
 * being saved, so that an old text never arrives after the reply was sent.
 */
export function useDraft(interactionId: string, onServer: string) {
  const client = useClient();
  const [text, setText] = useKeptText("reply", interactionId, onServer);
  const [state, setState] = useState<DraftState>(onServer ? "saved" : "none");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(text);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setState("saving");
    saving.current = client.access.saveDraft.mutate({ interactionId, text: latest.current }).then(
      () => setState(latest.current === "" ? "none" : "saved"),
      () => setState("failed"),
    );
  }, [client, interactionId]);

  const write = useCallback(
    (next: string) => {
      latest.current = next;
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, rest);
    },
    [setText, save],
  );

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    await saving.current;
    setState("none");
  }, []);

  useEffect(
    () => () => {
      if (timer.current !== undefined) save();
    },
    [save],
  );

  return { text, write, state, settle, save };
}
