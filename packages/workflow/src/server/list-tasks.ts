import { and, asc, desc, eq, inArray, isNull, or, type SQL } from "@quintet/db";
import type { Actor } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { ListTasks, TaskRows } from "../contract/task.ts";
import { task } from "../tables/task.ts";
import { taskView } from "./case-views.ts";
import { personOrRefuse } from "./task-access.ts";
import { behind, cursorAt, pageFrom } from "./time-cursor.ts";

type Person = Extract<Actor, { kind: "person" }>;

/** Unassigned work that waits for one of the actor's roles: the statement's form of `mayComplete`. */
function waitingFor({ grants }: Person): SQL[] {
  const of = (role: string) => grants.filter((grant) => grant.role === role);
  const teams = (role: string) => of(role).flatMap((grant) => grant.teamId ?? []);
  const centres = of("operations-manager").flatMap((grant) => grant.centreId ?? []);
  const rules = [
    teams("business-department").length
      ? and(eq(task.partyKind, "department"), inArray(task.teamId, teams("business-department")))
      : undefined,
    teams("team-lead").length ? and(eq(task.partyKind, "owner"), inArray(task.teamId, teams("team-lead"))) : undefined,
    centres.length ? and(eq(task.partyKind, "arbiter"), inArray(task.centreId, centres)) : undefined,
    of("business-manager").length ? and(eq(task.partyKind, "arbiter"), isNull(task.centreId)) : undefined,
  ];
  return rules.flatMap((rule) => rule ?? []);
}

function mine(actor: Person): SQL | undefined {
  const waiting = waitingFor(actor);
  const own = eq(task.ownerId, actor.personId);
  return waiting.length ? or(own, and(isNull(task.ownerId), or(...waiting))) : own;
}

/** An inbox: `mine` and `team` by the time that is left, `done` by when the actor did it, last first. */
export const listTasks = query({
  permission: workflowMay.workTasks,
  input: ListTasks,
  output: TaskRows,
  run: async ({ tx, actor, input }) => {
    const person = personOrRefuse(actor);
    const { view, after, limit } = input;
    const done = view === "done";
    const sort = done ? task.completedAt : task.rankAt;
    const rows = await tx
      .select()
      .from(task)
      .where(
        and(
          eq(task.tenantId, actor.tenantId),
          eq(task.state, done ? "completed" : "open"),
          done ? eq(task.ownerId, person.personId) : view === "mine" ? mine(person) : undefined,
          behind(after, sort, task.id, done ? "desc" : "asc"),
        ),
      )
      .orderBy(done ? desc(sort) : asc(sort), done ? desc(task.id) : asc(task.id))
      .limit(limit + 1);
    const page = pageFrom(rows, limit, (row) => cursorAt((done ? row.completedAt : null) ?? row.rankAt, row.id));
    return {
      rows: page.rows.map((row) => ({
        ...taskView(row, actor),
        customerName: row.customerName,
        grade: row.grade,
        kind: row.kind,
      })),
      next: page.next,
    };
  },
});
