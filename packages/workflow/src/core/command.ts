import type { Variables } from "./instance.ts";

/** What the outside may ask of an instance. */
export type Command =
  /** `startId`: by which of several start events. */
  | { kind: "start"; variables?: Variables; startId?: string }
  | { kind: "complete"; taskId: number; variables?: Variables; outcome?: string }
  | { kind: "service-done"; taskId: number; variables?: Variables }
  /** With a `code`, a BPMN error that may be caught at the task or around it; else, or uncaught, an incident. */
  | { kind: "service-failed"; taskId: number; error: string; code?: string; variables?: Variables }
  /** Clears the incident of a task, so that its work is tried again. */
  | { kind: "retry"; taskId: number }
  /** A person gives what the failed work should have given. */
  | { kind: "skip"; taskId: number; variables?: Variables }
  /** `key` is compared where the definition says by what the message is told from others of its name. */
  | { kind: "message"; name: string; key?: string | number; variables?: Variables }
  | { kind: "signal"; name: string; variables?: Variables }
  /** A person escalates where an event catches it: from a task, or from the oldest token on an element. */
  | { kind: "escalate"; code: string; taskId?: number; elementId?: string; variables?: Variables }
  /** Fires one due timer. */
  | { kind: "fire"; timerId: number }
  /** Fires every timer that is due. */
  | { kind: "tick" }
  | { kind: "cancel" };
