import { type FailureKind, failureOf } from "@quintet/ui/client/failure.ts";
import type { Key } from "./use-words.ts";

const byReason: Partial<Record<string, Key>> = {
  "already-done": "failure.already-done",
  "already-claimed": "failure.already-claimed",
  "not-your-task": "failure.not-your-task",
  "case-closed": "failure.case-closed",
  "owner-speaks": "failure.owner-speaks",
  "outcome-required": "failure.outcome-required",
  "unknown-outcome": "failure.unknown-outcome",
  "newer-version": "failure.newer-version",
  "definition-refused": "failure.definition-refused",
  "in-force-already": "failure.in-force-already",
  "on-trial": "failure.on-trial",
  "no-pilot": "failure.no-pilot",
  "nothing-in-force": "failure.nothing-in-force",
  "incident-resolved": "failure.incident-resolved",
  "clock-ended": "failure.clock-ended",
  "clock-expired": "failure.clock-expired",
  "clock-paused": "failure.clock-paused",
  "clock-runs": "failure.clock-runs",
  "extension-asked": "failure.extension-asked",
  "nothing-asked": "failure.nothing-asked",
  "not-your-clock": "failure.not-your-clock",
  "own-request": "failure.own-request",
  "bad-duration": "failure.bad-duration",
  "until-passed": "failure.until-passed",
};

const byKind: Record<FailureKind, Key> = {
  unauthorized: "failure.forbidden",
  forbidden: "failure.forbidden",
  "not-found": "failure.not-found",
  conflict: "failure.conflict",
  busy: "failure.busy",
  unavailable: "failure.unavailable",
  unreachable: "failure.unavailable",
  error: "failure.error",
};

/** The sentence for a step that did not succeed, and what to do now. */
export function sayFailure(error: unknown): Key {
  const { kind, reason } = failureOf(error);
  return (reason === undefined ? undefined : byReason[reason]) ?? byKind[kind];
}
