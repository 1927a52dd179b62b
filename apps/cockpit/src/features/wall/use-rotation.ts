import { useCallback, useEffect, useState } from "react";
import { pageAt, untilTurn } from "./rotation.ts";

export interface Turning {
  wallId: string;
  /** From 1; with how many there are. */
  at: number;
  of: number;
  seconds: number | null;
  paused: boolean;
  step: (by: 1 | -1) => void;
  setPaused: (paused: boolean) => void;
}

interface Asked {
  first: string;
  walls: readonly string[];
  seconds: number | null;
  serverNow: (own: number) => number;
}

/**
 * Which wall a screen shows. While it turns, that is a matter of the server's clock alone, so that several screens are
 * in step; an arrow stays where it leads until the turning goes on.
 */
export function useRotation({ first, walls, seconds, serverNow }: Asked): Turning {
  const [wallId, setWallId] = useState(first);
  const [paused, setPaused] = useState(false);
  const turns = seconds !== null && walls.length > 1;

  useEffect(() => {
    if (!turns || paused) return;
    let timer: ReturnType<typeof setTimeout>;
    const turn = () => {
      const now = serverNow(Date.now());
      // A moment past the turn, or rounding would show the old page for another round.
      timer = setTimeout(() => {
        const next = walls[pageAt(serverNow(Date.now()), seconds, walls.length)];
        if (next) setWallId(next);
        turn();
      }, untilTurn(now, seconds) + 20);
    };
    turn();
    return () => clearTimeout(timer);
  }, [turns, paused, seconds, walls, serverNow]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (walls.length < 2) return;
      setPaused(true);
      setWallId((now) => walls[(walls.indexOf(now) + by + walls.length) % walls.length] ?? now);
    },
    [walls],
  );

  useEffect(() => {
    const path = `${import.meta.env.BASE_URL}wall/${encodeURIComponent(wallId)}`;
    if (location.pathname !== path) history.replaceState(null, "", `${path}${location.search}`);
  }, [wallId]);

  const at = Math.max(0, walls.indexOf(wallId)) + 1;
  return { wallId, at, of: walls.length, seconds: turns ? seconds : null, paused, step, setPaused };
}
