import type { WallPicture } from "@quintet/kpi/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../../api.ts";
import { ServerClock } from "./server-clock.ts";

export type Link = "connecting" | "live" | "lost";

export interface Watched {
  picture: WallPicture | undefined;
  link: Link;
  /** No message for 15 seconds: three times what the server takes at the longest between two. */
  stale: boolean;
  /** Why the wall cannot be shown at all. */
  error: unknown;
  retry: () => void;
  /** The server's time at the screen's own moment. */
  serverNow: (own: number) => number;
}

const STALE_AFTER = 15_000;
/** A line that says nothing for so long is given up and taken up anew. */
const GIVE_UP_AFTER = 22_000;

/** Follows a wall as the server pushes it. The client brings the stream back by itself, with pauses that grow. */
export function useWatchWall(wallId: string): Watched {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [picture, setPicture] = useState<WallPicture>();
  const [link, setLink] = useState<Link>("connecting");
  const [stale, setStale] = useState(false);
  const [error, setError] = useState<unknown>();
  const clock = useRef(new ServerClock());
  const [serverNow] = useState(() => (own: number) => clock.current.at(own));

  useEffect(() => {
    let aged: ReturnType<typeof setTimeout>;
    let silent: ReturnType<typeof setTimeout>;
    const wind = () => {
      clearTimeout(aged);
      clearTimeout(silent);
      aged = setTimeout(() => setStale(true), STALE_AFTER);
      silent = setTimeout(() => setAttempt((count) => count + 1), GIVE_UP_AFTER);
    };
    wind();
    setError(undefined);
    const following = client.kpi.watchWall.subscribe(
      { wallId },
      {
        onData: (next) => {
          clock.current.hear(next.freshAt, Date.now());
          setPicture(next);
          setLink("live");
          setStale(false);
          wind();
        },
        onConnectionStateChange: ({ state, error: broken }) => {
          if (state === "connecting" && broken) setLink("lost");
        },
        onError: (refusal) => {
          clearTimeout(silent);
          setLink("lost");
          setError(refusal);
        },
      },
    );
    return () => {
      clearTimeout(aged);
      clearTimeout(silent);
      following.unsubscribe();
    };
  }, [client, wallId, attempt]);

  const shown = picture?.wall.id === wallId || !error ? picture : undefined;
  return { picture: shown, link, stale, error, retry: () => setAttempt((count) => count + 1), serverNow };
}

/** Whether a refusal means that this wall is not to be seen at all, however often one asks. */
export const isFinal = (error: unknown): boolean => ["forbidden", "not-found"].includes(failureOf(error).kind);
