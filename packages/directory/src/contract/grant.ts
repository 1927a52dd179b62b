import { Id, Instant, port, Role } from "@quintet/kernel";
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

const Held = z.strictObject({ role: Role, tenantId: Id, centreId: Id.nullable(), teamId: Id.nullable() });
/** The grants in force of some people, for what the system tells of its own accord. */
export const grantsInForce = port(
  "directory.grants-in-force",
  z.strictObject({ personIds: z.array(Id).max(500) }),
  z.array(z.strictObject({ personId: Id, grants: z.array(Held) })),
);

/** Why an approved request for a right is not carried out (DIR-5). */
export const GrantRefusal = z.enum([
  "own-grant",
  "own-request",
  "approver-without-right",
  "wider-than-approver",
  "request-expired",
  "already-granted",
  "place-needed",
  "unknown-place",
  "unknown-person",
  "wrong-kind",
  "unknown-grant",
]);
export type GrantRefusal = z.infer<typeof GrantRefusal>;

const Request = {
  reason: z.string(),
  requestedBy: Id,
  approvedBy: Id,
  /** Only look whether it could be done. */
  onlyJudge: z.boolean().default(false),
};
const Carried = z.strictObject({ grantId: Id.nullable(), refused: GrantRefusal.nullable() });
export const grantOnRequest = port(
  "directory.grant-on-request",
  z.strictObject({
    ...GiveGrant.omit({ reason: true }).shape,
    ...Request,
  }),
  Carried,
);
export const revokeOnRequest = port(
  "directory.revoke-on-request",
  z.strictObject({ grantId: Id, ...Request }),
  Carried,
);

export const AuditRow = z.strictObject({
  id: Id,
  at: Instant,
  principal: z.string(),
  procedure: z.string(),
  subject: z.string().nullable(),
  reason: z.string().nullable(),
});
export const AuditRows = z.strictObject({ rows: z.array(AuditRow), next: z.string().nullable() });
