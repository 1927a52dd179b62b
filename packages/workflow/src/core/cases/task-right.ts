import { type Actor, breadthOf, type Grant, type Role } from "@quintet/kernel";
import type { z } from "zod";
import type { PartyKind, TaskState } from "../../contract/enums.ts";

/** What decides whose a task is. */
export interface TaskFor {
  state: z.infer<typeof TaskState>;
  partyKind: z.infer<typeof PartyKind>;
  ownerId: string | null;
  teamId: string | null;
  centreId: string | null;
  partyRole: Role | null;
}

/** Whether a role's holder is one of those the task waits for: within his team or centre, as far as the role reaches. */
function holds(task: TaskFor, grant: Grant): boolean {
  if (grant.role !== task.partyRole) return false;
  if (breadthOf[grant.role] === "team") return grant.teamId !== null && grant.teamId === task.teamId;
  if (breadthOf[grant.role] === "centre") return grant.centreId !== null && grant.centreId === task.centreId;
  return breadthOf[grant.role] === "tenant";
}

function covers(task: TaskFor, grant: Grant): boolean {
  switch (task.partyKind) {
    case "department":
      return grant.role === "business-department" && grant.teamId !== null && grant.teamId === task.teamId;
    case "arbiter":
      if (grant.role === "operations-manager") return grant.centreId !== null && grant.centreId === task.centreId;
      return grant.role === "business-manager" && task.centreId === null;
    case "owner":
      return grant.role === "team-lead" && grant.teamId !== null && grant.teamId === task.teamId;
    case "lead":
    case "manager":
    case "role":
      return holds(task, grant);
    case "opener":
    case "partner":
      return false;
  }
}

/** Whether the actor may complete the task now: it is assigned to him, or to nobody and he is of those it waits for. */
export function mayComplete(task: TaskFor, actor: Actor): boolean {
  if (actor.kind !== "person" || task.state !== "open" || task.partyKind === "partner") return false;
  if (task.ownerId !== null) return task.ownerId === actor.personId;
  return actor.grants.some((grant) => covers(task, grant));
}

/** Whether the actor may put his name on the task: only one that has no name yet. */
export const mayClaim = (task: TaskFor, actor: Actor): boolean => task.ownerId === null && mayComplete(task, actor);

/** Whether the actor may put the task back: his own one, unless it is the owner's, which belongs to nobody else. */
export const mayRelease = (task: TaskFor, actor: Actor): boolean =>
  task.partyKind !== "owner" && task.ownerId !== null && mayComplete(task, actor);
