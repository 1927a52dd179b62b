export type Urgency = "polite" | "assertive";
export type Announcement = { id: number; text: string; urgency: Urgency };

let current: Announcement = { id: 0, text: "", urgency: "polite" };
const listeners = new Set<() => void>();

/** Tells those who hear the screen what changed on it: a new message, a clock about to run out. */
export function announce(text: string, urgency: Urgency = "polite"): void {
  current = { id: current.id + 1, text, urgency };
  for (const listener of listeners) listener();
}

export function subscribeAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentAnnouncement(): Announcement {
  return current;
}
