import { z } from "zod";

/** Why a party gives a case back (WFL-15). */
export const ReturnReason = z.enum([
  "not-ours",
  "facts-missing",
  "duplicate",
  "customer-unreachable",
  "beyond-agreement",
  "other",
]);
/** With a return: its reason, and what proves it. */
export const ReturnGrounds = z.strictObject({
  reason: ReturnReason,
  evidence: z.string().trim().max(2000).default(""),
});
