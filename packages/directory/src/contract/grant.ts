import { Id, Instant, Role } from "@quintet/kernel";
import { z } from "zod";

/** A right: a role within a part of the organisation, for a time (DIR-5). */
export const GrantRow = z.strictObject({
  id: Id,
  personId: Id,
  personName: z.string(),
  role: Role,
  centreId: Id.nullable(),
  teamId: Id.nullable(),
  validFrom: Instant,
  validUntil: Instant.nullable(),
  grantedBy: z.string(),
});
export const Grants = z.strictObject({ grants: z.array(GrantRow) });

export const GiveGrant = z.strictObject({
  personId: Id,
  role: Role.exclude(["customer", "anonymous", "system"]),
  centreId: Id.nullable().default(null),
  teamId: Id.nullable().default(null),
  validUntil: Instant.nullable().default(null),
  reason: z.string().trim().min(2).max(300),
});
export const GrantGiven = z.strictObject({ id: Id });
export const RevokeGrant = z.strictObject({ grantId: Id, reason: z.string().trim().min(2).max(300) });
export const GrantRevoked = z.strictObject({ id: Id, validUntil: Instant });

export const AuditRow = z.strictObject({
  id: Id,
  at: Instant,
  principal: z.string(),
  procedure: z.string(),
  subject: z.string().nullable(),
  reason: z.string().nullable(),
});
export const AuditRows = z.strictObject({ rows: z.array(AuditRow), next: z.string().nullable() });
