import { z } from "zod";

/** Case kinds of WFL-9 that have a definition so far; `imported` carries histories of other systems. */
export const CaseKind = z.enum(["complaint", "imported"]);
export const CaseGrade = z.enum(["ordinary", "major", "public-opinion"]);
/** `pending` waits for the customer or for a third party; `solved` has a result, `closed` is finished with. */
export const CaseStatus = z.enum(["open", "pending", "solved", "closed", "withdrawn"]);
export const PartyKind = z.enum(["owner", "department", "partner", "arbiter"]);
export const TaskState = z.enum(["open", "completed", "cancelled"]);
export const Visibility = z.enum(["customer", "parties", "internal"]);
export const ClockKind = z.enum(["sla", "ola"]);
export const ShareState = z.enum(["open", "answered", "returned", "closed"]);
export const DefinitionState = z.enum(["deployed", "retired"]);
export const AuthorKind = z.enum(["person", "partner", "customer", "system"]);
