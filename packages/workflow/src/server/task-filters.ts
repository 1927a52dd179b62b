import { and, asc, eq, or } from "@quintet/db";
import { Nothing, personOf } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import { command, query } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { FilterById, FilterSaved, SavedFilters, SaveFilter } from "../contract/task.ts";
import { taskFilter } from "../tables/task-filter.ts";
import { notFound } from "./not-found.ts";
import { personOrRefuse } from "./task-access.ts";

const MOST = 50;

/** My own saved filters, and those my team shares. Found by my own id and team, whatever my breadth. */
export const listFilters = query({
  permission: workflowMay.workTasks,
  input: Nothing,
  output: SavedFilters,
  run: async ({ tx, actor, ask, system }) => {
    const { personId } = personOrRefuse(actor);
    const teamId = (await ask(personOf, { personId }))?.teamId ?? null;
    const shared = teamId === null ? undefined : eq(taskFilter.teamId, teamId);
    const rows = await system(() =>
      tx
        .select()
        .from(taskFilter)
        .where(and(eq(taskFilter.tenantId, actor.tenantId), or(eq(taskFilter.ownerId, personId), shared)))
        .orderBy(asc(taskFilter.name), asc(taskFilter.id))
        .limit(MOST * 4),
    );
    return {
      filters: rows.map(({ id, name, view, filter, shared: isShared, ownerName, ownerId }) => ({
        ...{ id, name, view, filter, shared: isShared, ownerName, mine: ownerId === personId },
      })),
    };
  },
});

/** Keeps a filter, for me or for my team. Only who made it changes it; a foreign one is as unknown as none. */
export const saveFilter = command({
  permission: workflowMay.workTasks,
  input: SaveFilter,
  output: FilterSaved,
  run: async (deed) => {
    const { tx, actor, input, now: at } = deed;
    const { personId: ownerId, name: ownerName } = personOrRefuse(actor);
    const { tenantId } = actor;
    const teamId = input.shared ? ((await deed.ask(personOf, { personId: ownerId }))?.teamId ?? null) : null;
    if (input.shared && teamId === null)
      throw new DomainError("UNPROCESSABLE", "no-team", "you have no team to share it with");
    const { name, view, filter, shared } = input;
    const row = { name, view, filter, shared, teamId, ownerName, at };
    return deed.system(async () => {
      const mine = and(eq(taskFilter.tenantId, tenantId), eq(taskFilter.ownerId, ownerId));
      const own = await tx.select({ id: taskFilter.id }).from(taskFilter).where(mine);
      const id = input.id ?? deed.newId();
      if (input.id === null) {
        if (own.length >= MOST)
          throw new DomainError("CONFLICT", "too-many-filters", `at most ${MOST} filters are kept`);
        await tx.insert(taskFilter).values({ tenantId, id, ownerId, ...row });
      } else {
        const changed = await tx
          .update(taskFilter)
          .set(row)
          .where(and(mine, eq(taskFilter.id, id)))
          .returning();
        if (!changed.length) throw notFound();
      }
      deed.audit({ subject: id, after: { name, view, shared } });
      return { id };
    });
  },
});

export const deleteFilter = command({
  permission: workflowMay.workTasks,
  input: FilterById,
  output: FilterSaved,
  run: (deed) => {
    const { tx, actor, input } = deed;
    const { personId } = personOrRefuse(actor);
    return deed.system(async () => {
      const own = and(eq(taskFilter.tenantId, actor.tenantId), eq(taskFilter.ownerId, personId));
      const gone = await tx
        .delete(taskFilter)
        .where(and(own, eq(taskFilter.id, input.id)))
        .returning();
      if (!gone.length) throw notFound();
      deed.audit({ subject: input.id, before: { name: gone[0]?.name } });
      return { id: input.id };
    });
  },
});
