import { breadthOf, type Grant, type Role } from "@quintet/kernel";

interface Placed {
  ownerId: string | null;
  teamId: string | null;
  centreId: string | null;
}

/**
 * Whether somebody's grants let him read a case, by its own row or by a task of it: the policies of both tables, for the
 * times when nobody asks and the system tells of its own accord.
 */
export function seesCase(
  rows: readonly Placed[],
  reader: { personId: string; grants: readonly Pick<Grant, "role" | "teamId" | "centreId">[] },
  readers: readonly Role[],
): boolean {
  return reader.grants.some((grant) => {
    if (!readers.includes(grant.role)) return false;
    switch (breadthOf[grant.role]) {
      case "self":
        return rows.some((row) => row.ownerId === reader.personId);
      case "team":
        return grant.teamId !== null && rows.some((row) => row.teamId === grant.teamId);
      case "centre":
        return grant.centreId !== null && rows.some((row) => row.centreId === grant.centreId);
      case "tenant":
        return true;
      default:
        return false;
    }
  });
}
