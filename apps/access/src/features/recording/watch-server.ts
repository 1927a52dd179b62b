import { useSyncExternalStore } from "react";
import { type AwayState, heard, isAway, networked, startingState } from "./away-state.ts";

const BEAT = 5_000;
const BEAT_FAILING = 2_000;
const LONGEST_LOOK = 4_000;

let state: AwayState = startingState(true);
let away = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function settle(next: AwayState): void {
  state = next;
  const now = isAway(state, Date.now());
  if (now === away) return;
  away = now;
  for (const listener of listeners) listener();
}

const GONE = new Set([502, 503, 504]);

/** Asks the server's health. False also when it says that it cannot work, as without its database. */
export async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch("/readyz", { cache: "no-store", signal: AbortSignal.timeout(LONGEST_LOOK) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function beat(): Promise<void> {
  settle(heard(state, await serverAnswers(), Date.now()));
  // The last listener may have left while the server was asked.
  if (listeners.size > 0) timer = setTimeout(beat, state.failingSince === null ? BEAT : BEAT_FAILING);
}

const onNetwork = () => settle(networked(state, navigator.onLine, Date.now()));

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener("online", onNetwork);
    addEventListener("offline", onNetwork);
    onNetwork();
    clearTimeout(timer);
    timer = setTimeout(beat, 0);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    removeEventListener("online", onNetwork);
    removeEventListener("offline", onNetwork);
  };
}

/** Whether server or network is gone (ACC-16): ten seconds of failed calls and looks, or no network at all. */
export const useServerAway = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => away,
    () => false,
  );

/** A page that found no server when it opened need not wait for ten more seconds. */
export const beginAway = (): void => settle({ ...state, failingSince: state.failingSince ?? Date.now() - BEAT * 2 });

/** `fetch` that tells here whether the server answered; a 503 that the server sends for its identity is an answer, too. */
export const watchedFetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  try {
    const answer = await fetch(input, init);
    if (GONE.has(answer.status)) settle(heard(state, false, Date.now()));
    return answer;
  } catch (error) {
    const given = error instanceof DOMException && error.name === "AbortError";
    if (!given) settle(heard(state, false, Date.now()));
    throw error;
  }
};
