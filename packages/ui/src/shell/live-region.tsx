import { useSyncExternalStore } from "react";
import { currentAnnouncement, subscribeAnnouncements } from "./announce.ts";

/** Reads announcements out. One per page; the shell has it, the portal places its own. */
export function LiveRegion() {
  const { id, text, urgency } = useSyncExternalStore(subscribeAnnouncements, currentAnnouncement, currentAnnouncement);
  return (
    <div className="sr-only">
      <div aria-live="polite">{urgency === "polite" ? <p key={id}>{text}</p> : null}</div>
      <div aria-live="assertive">{urgency === "assertive" ? <p key={id}>{text}</p> : null}</div>
    </div>
  );
}
