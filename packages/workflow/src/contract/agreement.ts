import { Id, Instant, Role } from "@quintet/kernel";
import { z } from "zod";
import { AgreementKind, CaseGrade, CaseKind } from "./enums.ts";

/** `owner`, `arbiter`, `department:billing`, `partner` (any) or `partner:yueting`: who has to keep it. */
export const AgreementParty = z.string().regex(/^[a-z-]+(?::[A-Za-z0-9_-]{1,60})?$/, "this party cannot be read");
/** ISO 8601 without years and months, so that it means the same in every calendar. */
export const TargetDuration = z
  .string()
  .regex(/^P(?=\d|T\d)(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/, "not an ISO 8601 duration");

/** When to warn: a share of the time that is left, or an amount of it. */
export const WarnRule = z.union([
  z.strictObject({ share: z.number().gt(0).lt(1) }),
  z.strictObject({ left: TargetDuration }),
]);
/** `after` the breach `to` gets a task or a notice. */
export const EscalationStep = z.strictObject({
  after: TargetDuration,
  to: Role.exclude(["customer", "anonymous", "system"]),
  how: z.enum(["notice", "task"]).default("notice"),
});
export const AgreementTarget = z.strictObject({
  /** `response` is the first answer, `solution` the party's work; `result` is the case as a whole. */
  kind: z.enum(["response", "solution", "result"]),
  grade: CaseGrade.nullable().default(null),
  /** Only the work of this element of the definition; null is all of the party's work. */
  element: z.string().max(80).nullable().default(null),
  duration: TargetDuration,
});

export const AgreementTerms = z.strictObject({
  name: z.string().trim().min(2).max(80),
  nameEn: z.string().trim().max(80).default(""),
  kind: AgreementKind,
  provider: AgreementParty,
  /** To whom it is promised. */
  receiver: z.string().trim().min(1).max(60),
  /** Empty: every kind of case. */
  caseKinds: z.array(CaseKind).max(40).default([]),
  accepts: z.string().trim().max(1000).default(""),
  /** Facts that must be given with an escalation. */
  requiredFacts: z.array(z.string().trim().min(1).max(80)).max(30).default([]),
  firstLineDuties: z.array(z.string().trim().min(1).max(120)).max(30).default([]),
  targets: z.array(AgreementTarget).max(40),
  /** In whose business time the targets count; null counts around the clock. */
  calendarKey: Id.nullable().default(null),
  warn: z
    .array(WarnRule)
    .max(5)
    .default([{ share: 0.25 }, { left: "PT15M" }]),
  escalation: z.array(EscalationStep).max(10).default([]),
  /** How long after the breach leadership is called; null: never by itself. */
  leadershipAfter: TargetDuration.nullable().default(null),
  records: z.string().trim().max(300).default(""),
  /** How often the party may return a case (WFL-15). */
  returns: z.number().int().min(0).max(9).default(1),
});
export type AgreementTerms = z.infer<typeof AgreementTerms>;

export const Agreement = AgreementTerms.extend({
  id: Id,
  version: z.number().int(),
  validFrom: Instant,
  validUntil: Instant.nullable(),
  at: Instant,
  by: z.string(),
});
export type Agreement = z.infer<typeof Agreement>;

export const ListAgreements = z.strictObject({ kind: AgreementKind.optional(), history: z.boolean().default(false) });
export const Agreements = z.strictObject({ agreements: z.array(Agreement) });
export const ReadAgreement = z.strictObject({ id: Id, version: z.number().int().optional() });
/** A new version: `basedOn` is the version it follows, 0 makes a new agreement (then `id` names it). */
export const SaveAgreement = z.strictObject({
  id: Id,
  basedOn: z.number().int().min(0),
  terms: AgreementTerms,
  validFrom: Instant.nullable().default(null),
  validUntil: Instant.nullable().default(null),
});
export const AgreementSaved = z.strictObject({ id: Id, version: z.number().int() });
