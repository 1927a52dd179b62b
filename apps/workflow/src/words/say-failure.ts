import { type FailureKind, failureOf } from "@quintet/ui/client/failure.ts";
import { refusalReason } from "@quintet/workflow/contract";
import type { Key } from "./use-words.ts";

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

/** The sentence for a reason of the server's, where it has one of its own. */
export function sayReason(reason: string | null | undefined): Key | undefined {
  const known = refusalReason(reason);
  return known && `failure.${known}`;
}

/** The sentence for a step that did not succeed, and what to do now. */
export function sayFailure(error: unknown): Key {
  const { kind, reason } = failureOf(error);
  return sayReason(reason) ?? byKind[kind];
}
