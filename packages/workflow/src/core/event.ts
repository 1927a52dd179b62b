import type { Assignment } from "./definition.ts";
import type { Awaited, Compensable, Json, Undoing, Variables } from "./instance.ts";

/** A condition that was looked at: its text, what it read, what came out and what FEEL had to remark. */
export interface Judged {
  flowId: string;
  expression: string;
  inputs: Variables;
  value: boolean;
  remarks: string[];
}

/** Why a flow was taken: no choice was made there, its condition held, nothing else held, or its event came first. */
export type Reason = "only-way" | "condition" | "default" | "event";

interface OnToken {
  at: number;
  tokenId: number;
  nodeId: string;
}

/** Whose variables: of one activity's token, or of the process called by the activity of that token. */
export interface VariableScope {
  tokenId: number;
  of: "activity" | "call";
}

/** What happened, in order. Folding the events over a blank instance gives the instance back (`replay`). */
export type Event =
  | { kind: "started"; at: number; variables: Variables; nodeId?: string }
  /** Without `scope` the variables are the process's own. */
  | { kind: "variables-changed"; at: number; nodeId: string | null; changes: Variables; scope?: VariableScope }
  | ({ kind: "entered"; flowId: string | null; from: number | null; parent: number | null; round?: number } & OnToken)
  | ({ kind: "decided"; judged: Judged[] } & OnToken)
  | ({ kind: "merged"; into: number } & OnToken)
  | ({ kind: "left" } & OnToken)
  | ({ kind: "taken"; flowId: string; why: Reason } & OnToken)
  | ({ kind: "removed"; because: "interrupted" | "terminated" | "cancelled" | "failed" | "enough" } & OnToken)
  | ({ kind: "opened"; taskId: number; task: "user" | "service"; assignment?: Assignment } & OnToken)
  | ({ kind: "completed"; taskId: number; outcome: string | null } & OnToken)
  /** An incident: the task stays open with its error until it is retried, done or skipped. */
  | ({ kind: "failed"; taskId: number; error: string } & OnToken)
  | ({ kind: "retried"; taskId: number } & OnToken)
  | ({ kind: "cancelled"; taskId: number } & OnToken)
  | ({ kind: "waiting"; message: string; awaits: Awaited; key: string | null } & OnToken)
  /** A condition that is waited for has become true, or untrue again. */
  | ({ kind: "watched"; met: boolean } & OnToken)
  /** What was waited for has come; `stays` when the event goes on listening. */
  | ({ kind: "received"; message: string; awaits: Awaited; stays: boolean } & OnToken)
  | ({ kind: "wait-cleared" } & OnToken)
  /** For the world outside: a message or signal to pass on, an escalation told. */
  | ({
      kind: "thrown";
      what: "message" | "signal" | "escalation" | "error";
      name: string;
      variables: Variables;
    } & OnToken)
  /** The event `nodeId` has caught what was thrown at `thrower`; `tokenId` is the token it sits on. */
  | ({ kind: "caught"; what: "error" | "escalation"; name: string; thrower: string } & OnToken)
  | ({ kind: "loop-started"; total: number | null; items: Json[] | null } & OnToken)
  | ({ kind: "loop-next"; index: number } & OnToken)
  | ({ kind: "loop-done"; index: number; output: Json } & OnToken)
  | ({ kind: "called"; process: string; variables: Variables } & OnToken)
  | ({
      kind: "compensable";
      handler: string | null;
      scope: number | null;
      locals: Variables;
      inner: Compensable[];
    } & OnToken)
  | ({ kind: "compensating"; records: number[]; queue: Undoing[] } & OnToken)
  | ({ kind: "undoing"; undone: string; handler: string } & OnToken)
  | ({
      kind: "timer-set";
      timerId: number;
      dueAt: number;
      cycle: { every: string; left: number | null } | null;
    } & OnToken)
  | ({ kind: "timer-cleared"; timerId: number } & OnToken)
  /** `dueAt` is when it should have fired, `skipped` the slots missed meanwhile, `again` the next slot of a cycle. */
  | ({
      kind: "fired";
      timerId: number;
      dueAt: number;
      skipped: number;
      again: { dueAt: number; left: number | null } | null;
    } & OnToken)
  /** The instance goes on under another definition; what stood on the keys stands on their values. */
  | {
      kind: "migrated";
      at: number;
      from: string;
      to: string;
      nodes: Record<string, string>;
      flows: Record<string, string | null>;
    }
  | { kind: "ended"; at: number; by: "last-token" | "terminate-end" | "cancel" }
  /** An error that nobody caught. */
  | { kind: "ended"; at: number; by: "error"; code: string };
