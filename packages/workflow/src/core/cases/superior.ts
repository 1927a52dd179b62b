import { breadthOf, type Grant, type Role } from "@quintet/kernel";
import type { Party } from "./party.ts";
import { roleWord } from "./role-words.ts";

/** Where somebody stands, and what he is there himself. */
export interface Standing {
  teamId: string | null;
  centreId: string | null;
  grants: readonly Pick<Grant, "role" | "teamId" | "centreId">[];
}

const waitingFor = (kind: Party["kind"], role: Role, place: Pick<Party, "teamId" | "centreId">): Party => ({
  kind,
  role,
  name: roleWord(role),
  ownerId: null,
  partnerId: null,
  ...place,
});

/**
 * The team lead above somebody; above a lead, or where there is no team, the next one up. Nobody is his own superior,
 * so that nobody decides on his own case.
 */
export function leadOf(standing: Standing): Party {
  const { teamId, centreId, grants } = standing;
  const leads = grants.some((grant) => grant.role === "team-lead" && grant.teamId === teamId);
  if (teamId === null || leads || managesCentre(standing)) return { ...managerOf(standing), kind: "lead" };
  return waitingFor("lead", "team-lead", { teamId, centreId });
}

const managesCentre = ({ centreId, grants }: Standing): boolean =>
  grants.some((grant) => grant.role === "operations-manager" && grant.centreId === centreId);

/** The operations manager of somebody's centre; above a manager, or where there is no centre, the business manager. */
export function managerOf(standing: Standing): Party {
  const { centreId } = standing;
  if (centreId === null || managesCentre(standing))
    return waitingFor("manager", "business-manager", { teamId: null, centreId: null });
  return waitingFor("manager", "operations-manager", { teamId: null, centreId });
}

/**
 * Anybody who holds a role, as far as the role sees: in the tenant, in the owner's centre, or in his team. Null for roles
 * that see only their own work, or whose place the owner has not: nobody could take the task.
 */
export function holderOf(role: Role, { teamId, centreId }: Pick<Standing, "teamId" | "centreId">): Party | null {
  switch (breadthOf[role]) {
    case "tenant":
      return waitingFor("role", role, { teamId: null, centreId: null });
    case "centre":
      return centreId === null ? null : waitingFor("role", role, { teamId: null, centreId });
    case "team":
      return teamId === null ? null : waitingFor("role", role, { teamId, centreId });
    default:
      return null;
  }
}
