import { breadthOf, type Grant, PARTNERS, type Role, wider } from "@quintet/kernel";
import type { GrantRefusal } from "../contract/grant.ts";

type Held = Pick<Grant, "role" | "centreId" | "teamId">;

/** A right somebody asks for, and what is known of everybody concerned. */
export interface GrantCase {
  personId: string;
  /** What the person logs in as; null when he has no log-in. */
  login: "person" | "partner" | "customer" | null;
  role: Role;
  centreId: string | null;
  teamId: string | null;
  validUntil: Date | null;
  requestedBy: string;
  approvedBy: string;
  approverGrants: readonly Held[];
  /** What the person holds now. */
  held: readonly Held[];
}

const isPartnerRole = (role: Role): boolean => (PARTNERS as readonly Role[]).includes(role);

/** Who approves is neither he who asked nor he who gets it, and holds the right to approve at this moment. */
export function judgeApprover({
  personId,
  requestedBy,
  approvedBy,
  approverGrants,
}: Pick<GrantCase, "requestedBy" | "approvedBy" | "approverGrants"> & {
  personId: string | null;
}): GrantRefusal | null {
  if (approvedBy === requestedBy) return "own-request";
  if (approvedBy === personId) return "own-grant";
  return approverGrants.some(({ role }) => role === "administrator") ? null : "approver-without-right";
}

/** Why a right is not given, or null (DIR-5). Nobody gives more than he himself reaches. */
export function judgeGrant(asked: GrantCase, now: Date): GrantRefusal | null {
  const { role, centreId, teamId, login, validUntil, held, approverGrants } = asked;
  const refused = judgeApprover(asked);
  if (refused) return refused;
  if (login === null) return "unknown-person";
  if (login !== (isPartnerRole(role) ? "partner" : "person")) return "wrong-kind";
  if (validUntil && validUntil <= now) return "request-expired";
  if (breadthOf[role] === "team" && teamId === null) return "place-needed";
  if (breadthOf[role] === "centre" && centreId === null) return "place-needed";
  if (!approverGrants.some((own) => reaches(own, asked))) return "wider-than-approver";
  const same = held.some((one) => one.role === role && one.centreId === centreId && one.teamId === teamId);
  return same ? "already-granted" : null;
}

function reaches(own: Held, { role, centreId, teamId }: Pick<GrantCase, "role" | "centreId" | "teamId">): boolean {
  if (wider(breadthOf[role], breadthOf[own.role])) return false;
  switch (breadthOf[own.role]) {
    case "tenant":
    case "group":
      return true;
    case "centre":
      return own.centreId !== null && own.centreId === centreId;
    case "team":
      return own.teamId !== null && own.teamId === teamId;
    default:
      return false;
  }
}
