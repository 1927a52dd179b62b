import { useEffect, useState, useSyncExternalStore } from "react";
import { subscribeLive, worstLive } from "../client/live-state.ts";
import { useOnline } from "../client/use-online.ts";
import { OfflineBanner, Reconnecting } from "./connection-notices.tsx";

const patience = 1_500;

/** What the page knows about its connection, said at the top while it is not good. Always there, so that it is read out. */
export function ConnectionBanner() {
  const online = useOnline();
  const lost = useSyncExternalStore(subscribeLive, worstLive, worstLive) === "lost";
  const [longLost, setLongLost] = useState(false);

  // A stream that is back within a moment, as when it follows another case, is no news.
  useEffect(() => {
    if (!lost) return setLongLost(false);
    const timer = setTimeout(() => setLongLost(true), patience);
    return () => clearTimeout(timer);
  }, [lost]);

  return <div aria-live="polite">{online ? longLost ? <Reconnecting /> : null : <OfflineBanner />}</div>;
}
