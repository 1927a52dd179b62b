import { breadthOf, type Role } from "@quintet/kernel";
import type { z } from "zod";
import type { PartyKind } from "../../contract/enums.ts";

/** Whom to look for: holders of a role, in a team or centre where one is named. */
export interface Wanted {
  role: Role;
  teamId: string | null;
  centreId: string | null;
}

interface HandedTask {
  partyKind: z.infer<typeof PartyKind>;
  partyRole: Role | null;
  teamId: string | null;
  centreId: string | null;
}

function ofRole(role: Role, { teamId, centreId }: HandedTask): Wanted[] {
  const breadth = breadthOf[role];
  if (breadth === "team") return teamId === null ? [] : [{ role, teamId, centreId: null }];
  if (breadth === "centre") return centreId === null ? [] : [{ role, teamId: null, centreId }];
  return breadth === "tenant" ? [{ role, teamId: null, centreId: null }] : [];
}

/**
 * Who may be given a task: only those whose own gate shows it to them, so that giving away never widens what somebody
 * sees. Work of a partner is given to nobody inside.
 */
export function takersOf(task: HandedTask): Wanted[] {
  const { teamId } = task;
  switch (task.partyKind) {
    case "department":
      return ofRole("business-department", task);
    case "owner":
    case "opener":
      if (teamId === null) return [];
      return (["agent", "team-lead"] as const).map((role) => ({ role, teamId, centreId: null }));
    case "arbiter":
      return task.centreId === null ? ofRole("business-manager", task) : ofRole("operations-manager", task);
    case "lead":
    case "manager":
    case "role":
      return task.partyRole === null ? [] : ofRole(task.partyRole, task);
    case "partner":
      return [];
  }
}
