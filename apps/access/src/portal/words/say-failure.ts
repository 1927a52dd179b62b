import { type FailureKind, failureOf } from "@quintet/ui/client/failure.ts";
import type { PortalKey } from "./use-words.ts";

const byReason: Partial<Record<string, PortalKey>> = {
  "case-closed": "failure.caseClosed",
  "conversation-ended": "failure.conversationEnded",
};

const byKind: Record<FailureKind, PortalKey> = {
  unauthorized: "failure.signIn",
  forbidden: "failure.refused",
  "not-found": "failure.gone",
  conflict: "failure.conflict",
  busy: "failure.busy",
  unavailable: "failure.away",
  unreachable: "failure.away",
  error: "failure.error",
};

/** The sentence for a step that did not succeed, and what to do now. */
export function sayFailure(error: unknown): PortalKey {
  const { kind, reason } = failureOf(error);
  return (reason === undefined ? undefined : byReason[reason]) ?? byKind[kind];
}
