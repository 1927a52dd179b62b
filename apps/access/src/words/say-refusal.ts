import { failureOf } from "@quintet/ui/client/failure.ts";
import { refusalReason } from "@quintet/workflow/contract";
import type { Key } from "./use-words.ts";

/** The sentence for a refusal of the house of cases, where its reason has one of its own. */
export function sayRefusal(error: unknown): Key | undefined {
  const known = refusalReason(failureOf(error).reason);
  return known && `refusal.${known}`;
}
