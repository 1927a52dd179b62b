import type { Actor, Grant } from "@quintet/kernel";

interface Scoped {
  ownerId: string | null;
  teamId: string | null;
  centreId: string | null;
}

const leads = ({ teamId, centreId }: Scoped, grant: Grant): boolean =>
  (grant.role === "team-lead" && grant.teamId !== null && grant.teamId === teamId) ||
  (grant.role === "operations-manager" && grant.centreId !== null && grant.centreId === centreId);

/** Whether the actor leads the team or the centre that has the case. */
export const leadsCase = (record: Scoped, actor: Actor): boolean =>
  actor.kind === "person" && actor.grants.some((grant) => leads(record, grant));

/**
 * Whether the actor may pause, resume or ask to extend a clock: he does its work or his department does, the case is
 * his, or he leads those who have it.
 */
export function maySteer(clock: Scoped, record: Scoped, actor: Actor): boolean {
  if (actor.kind !== "person") return false;
  if (record.ownerId === actor.personId || clock.ownerId === actor.personId) return true;
  const department = actor.grants.some(
    ({ role, teamId }) => role === "business-department" && teamId !== null && teamId === clock.teamId,
  );
  return department || leadsCase(record, actor);
}
