import { z } from "zod";
import { ElementId } from "./definition.ts";

/** Case kinds of WFL-9 that come with the product; `imported` carries histories of other systems. */
export const ShippedKind = z.enum([
  "consultation",
  "query",
  "transaction",
  "complaint",
  "fault-report",
  "suggestion",
  "marketing-lead",
  "permission-request",
  "process-change",
  "quality-appeal",
  "follow-up-visit",
  "technology-pilot",
  "imported",
]);
export type ShippedKind = z.infer<typeof ShippedKind>;
/** The kind of a case is the key of the process it runs with: one that came with the product, or one designed here. */
export const CaseKind = ElementId;
export type CaseKind = z.infer<typeof CaseKind>;
export const CaseGrade = z.enum(["ordinary", "major", "public-opinion"]);
/**
 * `pending` waits for the customer or for a third party; `solved` has a result, `closed` is finished with; `merged` goes
 * on in another case until it is taken out of it again.
 */
export const CaseStatus = z.enum(["open", "pending", "solved", "closed", "withdrawn", "merged"]);
/** `lead` and `manager` are those above the owner, `role` anybody who holds a role, `opener` who opened the case. */
export type CaseStatus = z.infer<typeof CaseStatus>;
export const PartyKind = z.enum(["owner", "department", "partner", "arbiter", "lead", "manager", "role", "opener"]);
export const TaskState = z.enum(["open", "completed", "cancelled"]);
export const Visibility = z.enum(["customer", "parties", "internal"]);
export const ClockKind = z.enum(["sla", "ola"]);
export const ShareState = z.enum(["open", "answered", "returned", "closed"]);
export const DefinitionState = z.enum(["draft", "deployed", "pilot", "retired"]);
export const AuthorKind = z.enum(["person", "partner", "customer", "system"]);
/**
 * How one case stands to another, read from the first to the second: the second is its part (`child`), was taken out of
 * it (`split`), is answered with it (`gathered`), went on in it (`merged`), repeats it (`repeat`), or only belongs to it.
 */
export const CaseRelation = z.enum(["related", "repeat", "child", "split", "gathered", "merged"]);
export type CaseRelation = z.infer<typeof CaseRelation>;

/** SLA toward customers, OLA between departments, contract with partners (WFL-13). */
export const AgreementKind = z.enum(["sla", "ola", "contract"]);
export const HolidayKind = z.enum(["holiday", "shifted"]);
export const ClockMomentKind = z.enum([
  "started",
  "paused",
  "resumed",
  "extension-asked",
  "extension-approved",
  "extension-refused",
  "recomputed",
  "warned",
  "breached",
  "escalated",
  "ended",
]);
export const ExtensionState = z.enum(["none", "asked", "approved", "refused"]);

/** The only reasons for which a clock may stand still (WFL-14). */
export const PauseReason = z.enum([
  "waiting-for-customer",
  "waiting-for-evidence",
  "waiting-for-third-party",
  "force-majeure",
  "regulator-order",
]);

/** `skipped` and `cancelled` say how a person repaired it, `retried` that another try did. */
export const IncidentState = z.enum(["open", "retried", "skipped", "cancelled"]);
export const SubstituteState = z.enum(["planned", "active", "ended"]);

/**
 * `mine` is all that waits for me: `assigned` (has my name, also on behalf of somebody) and `roles` (has no name and
 * waits for a role of mine). `team` is all I may see, `delegated` what I gave away, `watched` work of cases I watch.
 */
export const TaskListView = z.enum(["mine", "assigned", "roles", "team", "delegated", "watched", "to-sign", "done"]);
export const SignerState = z.enum(["waiting", "confirmed", "refused", "withdrawn"]);

/** Why somebody works on another's behalf. */
export const ForWhy = z.enum(["delegated", "absent"]);
