import { RIGHTS_CHANGED } from "@quintet/kernel";
import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef } from "react";
import { forgetLive, type LiveState, reportLive } from "./live-state.ts";

export type LiveOptions<Event, Failure> = Parameters<typeof useSubscription<Event, Failure>>[0];

const gather = 80;
/** The beginning of every key. */
const EVERYTHING: QueryKey = [];

const changesRights = (event: unknown): boolean =>
  (event as { data?: { type?: unknown } } | undefined)?.data?.type === RIGHTS_CHANGED;

/**
 * Follows a subscription and lets every query that an event touches be read again; events within 80 ms make one
 * round. `touches` names the query keys (or their beginnings). `onEvent` is for what should happen at once, such as
 * an announcement. When somebody's rights change, all that his page shows is asked again. Returns how the stream fares; the shell's banner hears of it by itself.
 */
export function useLive<Event, Failure>(
  options: LiveOptions<Event, Failure>,
  touches: (event: Event) => readonly QueryKey[],
  onEvent?: (event: Event) => void,
): LiveState {
  const queries = useQueryClient();
  const now = useRef({ touches, onEvent });
  now.current = { touches, onEvent };
  const touched = useRef(new Map<string, QueryKey>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stream = useRef(Symbol("live"));

  const { status, error } = useSubscription<Event, Failure>({
    ...options,
    onData: (event) => {
      options.onData?.(event);
      now.current.onEvent?.(event as Event);
      const keys = changesRights(event) ? [EVERYTHING] : now.current.touches(event as Event);
      for (const key of keys) touched.current.set(JSON.stringify(key), key);
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        const keys = [...touched.current.values()];
        touched.current.clear();
        for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
      }, gather);
    },
  });

  const once = useRef(false);
  if (status === "pending") once.current = true;
  const broken = status === "error" || (status === "connecting" && (once.current || error !== null));
  const state: LiveState = broken
    ? "lost"
    : status === "pending"
      ? "live"
      : status === "connecting"
        ? "connecting"
        : "idle";

  useEffect(() => reportLive(stream.current, state), [state]);
  useEffect(() => {
    const name = stream.current;
    return () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      forgetLive(name);
    };
  }, []);

  return state;
}
