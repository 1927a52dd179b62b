import type { Variables } from "./instance.ts";

/** A condition that was looked at: its text, what it read, what came out and what FEEL had to remark. */
export interface Judged {
  flowId: string;
  expression: string;
  inputs: Variables;
  value: boolean;
  remarks: string[];
}

/** Why a flow was taken: no choice was made there, its condition held, or nothing else held. */
export type Reason = "only-way" | "condition" | "default";

interface OnToken {
  at: number;
  tokenId: number;
  nodeId: string;
}

/** What happened, in order. Folding the events over a blank instance gives the instance back (`replay`). */
export type Event =
  | { kind: "started"; at: number; variables: Variables }
  | { kind: "variables-changed"; at: number; nodeId: string | null; changes: Variables }
  | ({ kind: "entered"; flowId: string | null; from: number | null; parent: number | null } & OnToken)
  | ({ kind: "decided"; judged: Judged[] } & OnToken)
  | ({ kind: "merged"; into: number } & OnToken)
  | ({ kind: "left" } & OnToken)
  | ({ kind: "taken"; flowId: string; why: Reason } & OnToken)
  | ({ kind: "removed"; because: "interrupted" | "terminated" | "cancelled" } & OnToken)
  | ({ kind: "opened"; taskId: number; task: "user" | "service" } & OnToken)
  | ({ kind: "completed"; taskId: number; outcome: string | null } & OnToken)
  | ({ kind: "failed"; taskId: number; error: string } & OnToken)
  | ({ kind: "cancelled"; taskId: number } & OnToken)
  | ({ kind: "waiting"; message: string } & OnToken)
  | ({ kind: "received"; message: string } & OnToken)
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
  | { kind: "ended"; at: number; by: "last-token" | "terminate-end" | "cancel" };
