import { failureOf } from "@quintet/ui/client/failure.ts";
import { sayFailure } from "../../words/say-failure.ts";
import type { Key } from "../../words/use-words.ts";

const reasons = [
  "already-delegated",
  "cannot-take",
  "cannot-sign",
  "already-asked",
  "waits-for-signer",
  "already-substituted",
  "absence-over",
  "not-delegated",
  "form-refused",
  "return-limit",
] as const;

/** The words for a refusal of handing work on, by the server's reason; the general sentence for others. */
export function handReason(reason: string | null | undefined): Key | undefined {
  const known = reasons.find((one) => one === reason);
  return known && `hand.refused.${known}`;
}

export const sayHandFailure = (error: unknown): Key => handReason(failureOf(error).reason) ?? sayFailure(error);
