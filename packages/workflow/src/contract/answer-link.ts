import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";

/** `<tenant>.<secret>`: answers one task once, without a log-in (WFL-17). */
const Link = z.string().regex(/^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{20,64}$/, "this link is not complete");

export const IssueAnswerLink = z.strictObject({
  taskId: Id,
  email: z.email().max(200).nullable().default(null),
  /** Hours until it expires. */
  hours: z
    .number()
    .int()
    .min(1)
    .max(24 * 30)
    .default(72),
});
/** The link is told once, to whoever asked for it; only its hash is kept. */
export const AnswerLinkIssued = z.strictObject({ id: Id, link: Link, path: z.string(), expiresAt: Instant });
export const CancelAnswerLink = z.strictObject({ id: Id });
export const AnswerLinkCancelled = z.strictObject({ id: Id });
export const ListAnswerLinks = z.strictObject({ taskId: Id });
export const AnswerLinkState = z.enum(["open", "answered", "expired", "cancelled", "over"]);
export const AnswerLinks = z.strictObject({
  links: z.array(
    z.strictObject({
      id: Id,
      email: z.string().nullable(),
      issuedAt: Instant,
      expiresAt: Instant,
      answeredAt: Instant.nullable(),
      state: AnswerLinkState,
    }),
  ),
});

export const ReadAnswerLink = z.strictObject({ link: Link });
/** What whoever holds the link sees: the question, and no more of the case than its number and title. */
export const AnswerForm = z.strictObject({
  state: AnswerLinkState,
  caseNumber: z.string(),
  title: z.string(),
  taskName: z.string(),
  taskNameEn: z.string(),
  /** What can be chosen; codes of a process designed here are their own names. */
  outcomes: z.array(z.strictObject({ code: z.string(), name: z.string(), nameEn: z.string() })),
  dueAt: Instant.nullable(),
  expiresAt: Instant,
});
export type AnswerForm = z.infer<typeof AnswerForm>;
export const AnswerByLink = z.strictObject({
  link: Link,
  outcome: z.string().max(40).nullable().default(null),
  name: z.string().trim().min(1).max(60),
  answer: z.string().trim().min(1).max(4000),
});
export const AnsweredByLink = z.strictObject({ thanks: z.literal(true) });
