import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { StepView } from "./case.ts";
import { CaseKind, CaseStatus } from "./enums.ts";

/** A case as its customer follows it: plain steps, a due date, what he was told (WFL-12). */
export const CustomerCase = z.strictObject({
  id: Id,
  number: z.string(),
  kind: CaseKind,
  title: z.string(),
  status: CaseStatus,
  openedAt: Instant,
  dueAt: Instant.nullable(),
  steps: z.array(StepView),
  messages: z.array(z.strictObject({ at: Instant, from: z.enum(["us", "me"]), text: z.string() })),
  result: z.string().nullable(),
  /** One-time path to the rating, once the result is there; null before and after. */
  surveyPath: z.string().nullable(),
});
export type CustomerCase = z.infer<typeof CustomerCase>;
export const CustomerCases = z.strictObject({ cases: z.array(CustomerCase) });
export const AddInformation = z.strictObject({ caseId: Id, text: z.string().trim().min(1).max(2000) });
export const WithdrawCase = z.strictObject({ caseId: Id, reason: z.string().trim().max(500).default("") });
export const CaseWithdrawn = z.strictObject({ caseId: Id });
