import { and, asc, desc, eq, inArray, isNull, type SQL, type Tx } from "@quintet/db";
import { type Actor, breadthOf, type Grant } from "@quintet/kernel";
import { task } from "../tables/task.ts";
import { behind } from "./time-cursor.ts";

export type Person = Extract<Actor, { kind: "person" }>;

/** Work without a name that waits for a holder of this grant: the statement's form of `mayComplete`. */
function waitingFor({ role, teamId, centreId }: Grant): (SQL | undefined)[] {
  const rules: (SQL | undefined)[] = [];
  if (role === "business-department" && teamId !== null)
    rules.push(and(eq(task.teamId, teamId), eq(task.partyKind, "department")));
  if (role === "team-lead" && teamId !== null) rules.push(and(eq(task.teamId, teamId), eq(task.partyKind, "owner")));
  if (role === "operations-manager" && centreId !== null)
    rules.push(and(eq(task.centreId, centreId), eq(task.partyKind, "arbiter")));
  if (role === "business-manager") rules.push(and(isNull(task.centreId), eq(task.partyKind, "arbiter")));
  const breadth = breadthOf[role];
  const place =
    breadth === "team" && teamId !== null
      ? eq(task.teamId, teamId)
      : breadth === "centre" && centreId !== null
        ? eq(task.centreId, centreId)
        : undefined;
  if (place || breadth === "tenant")
    rules.push(and(eq(task.partyRole, role), inArray(task.partyKind, ["lead", "manager", "role"]), place));
  return rules;
}

/**
 * The parts an inbox is made of. Each is one ordered walk of one index, so that a page costs the same at ten tasks and at
 * a hundred thousand; together in one condition they would be an OR that no index serves.
 */
export function partsOf(view: "mine" | "assigned" | "roles" | "team" | "done", person: Person): (SQL | undefined)[] {
  const assigned = eq(task.ownerId, person.personId);
  const roles = person.grants.flatMap(waitingFor).map((rule) => and(isNull(task.ownerId), rule));
  switch (view) {
    case "mine":
      return [assigned, ...roles];
    case "assigned":
    case "done":
      return [assigned];
    case "roles":
      return roles;
    case "team":
      return [undefined];
  }
}

interface Page {
  tenantId: string;
  view: string;
  after?: string | undefined;
  limit: number;
}

/** One ordered walk: a page of one part of an inbox, and a row more to know whether there is another. */
export function taskPage(tx: Tx, page: Page, part: SQL | undefined, filters: readonly (SQL | undefined)[]) {
  const done = page.view === "done";
  const sort = done ? task.completedAt : task.rankAt;
  return tx
    .select()
    .from(task)
    .where(
      and(
        eq(task.tenantId, page.tenantId),
        eq(task.state, done ? "completed" : "open"),
        part,
        ...filters,
        behind(page.after, sort, task.id, done ? "desc" : "asc"),
      ),
    )
    .orderBy(done ? desc(sort) : asc(sort), done ? desc(task.id) : asc(task.id))
    .limit(page.limit + 1);
}
