import { LiveRegion } from "@quintet/ui/shell/live-region.tsx";
import { FailureState } from "@quintet/ui/states/failure-state.tsx";
import { NotFound } from "@quintet/ui/states/refusals.tsx";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useAnnounceStates } from "./announce-states.ts";
import { fitCanvas } from "./fit-canvas.ts";
import { parseRotate, wallIdOf } from "./rotation.ts";
import styles from "./show-wall.module.css";
import { useIndicators } from "./use-indicators.ts";
import { useNightlyReload } from "./use-nightly-reload.ts";
import { type Turning, useRotation } from "./use-rotation.ts";
import { useWindowSize } from "./use-window-size.ts";
import { WallCanvas } from "./wall-canvas.tsx";
import { WallFoot } from "./wall-foot.tsx";
import { WallTitle } from "./wall-title.tsx";
import { WallWaiting } from "./wall-waiting.tsx";
import { isFinal, useWatchWall } from "./watch-wall.ts";

const screenClock = { at: (own: number) => own };

/** The wall of this address, or several of them in turn. */
export function ShowWall() {
  const first = wallIdOf(location.pathname);
  return first === null ? <NotFound /> : <Turns first={first} />;
}

function Turns({ first }: { first: string }) {
  const listed = useQuery({ ...useApi().cockpit.listWalls.queryOptions({}), staleTime: 60_000 });
  const walls = useMemo(() => listed.data?.walls.map(({ id }) => id) ?? [], [listed.data]);
  const [seconds] = useState(() => parseRotate(location.search));
  const [clock, setClock] = useState<(own: number) => number>(() => screenClock.at);
  const turning = useRotation({ first, walls, seconds, serverNow: clock });
  return <OneWall turning={turning} onClock={(next) => setClock(() => next)} />;
}

function useKeys({ step, setPaused, paused, seconds }: Turning): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "ArrowRight") step(1);
      else if (event.key === "ArrowLeft") step(-1);
      else if (event.key === " " && seconds !== null && event.target === document.body) setPaused(!paused);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [step, setPaused, paused, seconds]);
}

function OneWall({ turning, onClock }: { turning: Turning; onClock: (clock: (own: number) => number) => void }) {
  const words = useWords();
  const indicators = useIndicators();
  const window = useWindowSize();
  const { picture, link, stale, error, retry, serverNow } = useWatchWall(turning.wallId);
  useKeys(turning);
  useNightlyReload(serverNow);
  useAnnounceStates(picture);
  useEffect(() => onClock(serverNow), [serverNow]);
  const title = picture?.wall.title;
  useEffect(() => {
    if (title) document.title = words("document.wall", { title });
  }, [title, words]);

  if (error && (isFinal(error) || !picture))
    return (
      <main className={styles.state}>
        <FailureState error={error} onRetry={retry} />
      </main>
    );
  if (!picture) return <WallWaiting />;
  const asOf = Date.parse(picture.freshAt);
  const fitted = fitCanvas(picture.wall, window);
  return (
    <main className={styles.screen}>
      <div className={styles.box} style={{ left: fitted.left, top: fitted.top }}>
        <WallCanvas
          picture={picture}
          indicators={indicators}
          stale={stale}
          linked
          scale={fitted.scale}
          title={<WallTitle title={picture.wall.title} asOf={asOf} clock={serverNow} />}
          foot={<WallFoot link={link} stale={stale} asOf={asOf} turning={turning} />}
        />
      </div>
      <LiveRegion />
    </main>
  );
}
