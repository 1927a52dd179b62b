import type { Variables } from "./instance.ts";

/** What the outside may ask of an instance. */
export type Command =
  | { kind: "start"; variables?: Variables }
  | { kind: "complete"; taskId: number; variables?: Variables; outcome?: string }
  | { kind: "service-done"; taskId: number; variables?: Variables }
  | { kind: "service-failed"; taskId: number; error: string }
  | { kind: "message"; name: string; variables?: Variables }
  /** Fires one due timer. */
  | { kind: "fire"; timerId: number }
  /** Fires every timer that is due. */
  | { kind: "tick" }
  | { kind: "cancel" };
