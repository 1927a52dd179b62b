import { and, desc, eq, sql } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { InteractionRows, ListInteractions } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { interaction } from "../tables/interaction.ts";
import { listRows, rowOf } from "./interaction-store.ts";

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([A-Za-z0-9_-]{1,64})$/;

/** The interactions one sees (own, or the team's), newest first, keyset-paged by arrival and id. */
export const listInteractions = query({
  permission: accessMay.work,
  input: ListInteractions,
  output: InteractionRows,
  run: async ({ tx, actor, input }) => {
    const [, at, id] = CURSOR.exec(input.after ?? "") ?? [];
    const where = and(
      input.state ? eq(interaction.state, input.state) : undefined,
      at && id ? sql`(${interaction.arrivedAt}, ${interaction.id}) < (${at}::timestamptz, ${id}::text)` : undefined,
    );
    const order = sql`${desc(interaction.arrivedAt)}, ${desc(interaction.id)}`;
    const personId = principalOf(actor);
    const rows = await listRows(tx, actor.tenantId, { personId, where, order, limit: input.limit + 1 });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1)?.row;
    return {
      rows: page.map(({ row, hasDraft }) => rowOf(row, hasDraft)),
      next: rows.length > input.limit && last ? `${last.arrivedAt.toISOString()}_${last.id}` : null,
    };
  },
});
