import { and, desc, eq, gt, lt, ne, or } from "@quintet/db";
import { Nothing, personOf, standInsOf } from "@quintet/directory/contract";
import { DomainError, Id } from "@quintet/kernel";
import { command, type Deed, query, worker } from "@quintet/rpc";
import { z } from "zod";
import { workflowMay } from "../contract/permissions.ts";
import { SetSubstitute, SubstituteById, SubstituteSet, Substitutes } from "../contract/task.ts";
import { substitute } from "../tables/substitute.ts";
import { notFound } from "./not-found.ts";
import { findSubstitute, handBack, handOver, type SubstituteRecord, setSubstituteState } from "./substitute-store.ts";
import { personOrRefuse } from "./task-access.ts";

type Setting = Deed<z.output<typeof SetSubstitute>>;

/** Whom the actor may name a substitute for: himself, or as a team lead somebody of his team. */
async function absentOf(deed: Setting) {
  const { personId, grants } = personOrRefuse(deed.actor);
  const absentId = deed.input.absentId ?? personId;
  const absent = await deed.ask(personOf, { personId: absentId });
  const leads = grants.some(({ role, teamId }) => role === "team-lead" && teamId !== null && teamId === absent?.teamId);
  if (!absent || (absentId !== personId && !leads)) throw notFound();
  return absent;
}

async function refuseUnfit(deed: Setting, absentId: string, from: Date, until: Date): Promise<void> {
  const { tx, actor, now } = deed;
  if (until <= now) throw new DomainError("BAD_REQUEST", "absence-over", "an absence ends in the future");
  const [known] = await tx
    .select({ id: substitute.id })
    .from(substitute)
    .where(
      and(
        eq(substitute.tenantId, actor.tenantId),
        eq(substitute.ownerId, absentId),
        ne(substitute.state, "ended"),
        lt(substitute.from, until),
        gt(substitute.until, from),
      ),
    )
    .limit(1);
  if (known) throw new DomainError("CONFLICT", "already-substituted", "there is a substitute in that time already");
}

/**
 * Names who works for somebody absent: from then until the end his open work and what comes goes to the substitute, in
 * the name of the absent one. UNPROCESSABLE for a person who could not do that work.
 */
export const setSubstitute = command({
  permission: workflowMay.workTasks,
  input: SetSubstitute,
  output: SubstituteSet,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now } = deed;
      const absent = await absentOf(deed);
      const [from, until] = [new Date(input.from), new Date(input.until)];
      await refuseUnfit(deed, absent.id, from, until);
      const standIn = (await deed.ask(standInsOf, { personId: absent.id })).find(({ id }) => id === input.substituteId);
      if (!standIn) throw new DomainError("UNPROCESSABLE", "cannot-take", "this person cannot stand in for that work");
      const id = deed.newId();
      const row: SubstituteRecord = {
        ...{ tenantId: actor.tenantId, id, ownerId: absent.id, teamId: absent.teamId, absentName: absent.name },
        ...{ substituteId: standIn.id, substituteName: standIn.name, from, until, reason: input.reason },
        state: "planned",
      };
      await tx.insert(substitute).values(row);
      if (from <= now) await begin(deed, row);
      else deed.enqueue({ name: "workflow.substitute", payload: { id, begins: true }, runAt: from });
      deed.enqueue({ name: "workflow.substitute", payload: { id, begins: false }, runAt: until });
      deed.audit({ subject: id, after: { absent: absent.id, substitute: standIn.id, from, until } });
      return { id };
    }),
});

async function begin(deed: Deed<unknown>, row: SubstituteRecord): Promise<void> {
  await setSubstituteState(deed.tx, row, "active");
  const tasks = await handOver(deed.tx, row);
  deed.audit({ subject: row.id, after: { state: "active", tasks } });
}

async function end(deed: Deed<unknown>, row: SubstituteRecord): Promise<void> {
  await setSubstituteState(deed.tx, row, "ended");
  const tasks = row.state === "active" ? await handBack(deed.tx, row) : 0;
  deed.audit({ subject: row.id, before: { state: row.state }, after: { state: "ended", tasks } });
}

/** Begins or ends an absence when its time has come; one that was ended before is left alone. */
export const turnSubstitute = worker({
  name: "workflow.substitute",
  input: z.strictObject({ id: Id, begins: z.boolean() }),
  async work(deed) {
    const row = await findSubstitute(deed.tx, deed.actor.tenantId, deed.input.id);
    if (!row || row.state === "ended") return;
    if (!deed.input.begins) return row.until <= deed.now ? end(deed, row) : undefined;
    if (row.state === "planned" && row.from <= deed.now) await begin(deed, row);
  },
});

/** Ends an absence early: what is still open goes back. By the absent one, or whoever leads his team. */
export const endSubstitute = command({
  permission: workflowMay.workTasks,
  input: SubstituteById,
  output: SubstituteSet,
  run: (deed) =>
    deed.system(async () => {
      const { personId, grants } = personOrRefuse(deed.actor);
      const row = await findSubstitute(deed.tx, deed.actor.tenantId, deed.input.id);
      const leads = grants.some(
        ({ role, teamId }) => role === "team-lead" && teamId !== null && teamId === row?.teamId,
      );
      if (!row || (row.ownerId !== personId && !leads)) throw notFound();
      if (row.state === "ended") throw new DomainError("CONFLICT", "absence-over", "this absence has ended already");
      await end(deed, row);
      return { id: row.id };
    }),
});

/** Absences that concern me: mine, those I stand in for, those of the team I lead. */
export const listSubstitutes = query({
  permission: workflowMay.workTasks,
  input: Nothing,
  output: Substitutes,
  run: async ({ tx, actor, system }) => {
    const { personId, grants } = personOrRefuse(actor);
    const led = grants.flatMap(({ role, teamId }) =>
      role === "team-lead" && teamId ? [eq(substitute.teamId, teamId)] : [],
    );
    const rows = await system(() =>
      tx
        .select()
        .from(substitute)
        .where(
          and(
            eq(substitute.tenantId, actor.tenantId),
            or(eq(substitute.ownerId, personId), eq(substitute.substituteId, personId), ...led),
          ),
        )
        .orderBy(desc(substitute.from), desc(substitute.id))
        .limit(200),
    );
    return {
      substitutes: rows.map((row) => ({
        ...{ id: row.id, absentId: row.ownerId, absentName: row.absentName, reason: row.reason, state: row.state },
        ...{ substituteId: row.substituteId, substituteName: row.substituteName },
        ...{ from: row.from.toISOString(), until: row.until.toISOString() },
      })),
    };
  },
});
