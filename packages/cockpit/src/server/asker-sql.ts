import { sql, type Tx } from "@quintet/db";
import type { RowRight } from "../core/plan-sources.ts";
import { reached } from "./mark-sql.ts";

/** What the planner must know of the asker's transaction. */
export interface Asker {
  right: RowRight;
  /** Marks only ever grow, so the oldest of a moment ago says what may be left out, and nothing more. */
  oldestMark: string;
}

const rights: Readonly<Record<string, RowRight>> = {
  q_self: "personId",
  q_team: "teamId",
  q_centre: "centreId",
  q_partner: "partnerId",
};

/** Whose eyes these are: the acting role is what row security goes by. */
export async function askerOf(tx: Tx): Promise<Asker> {
  const { rows } = await tx.execute<{ xid: string; role: string }>(
    sql`select coalesce(min(${reached}), '0')::text as xid, current_user::text as role from rollup_mark k`,
  );
  return { right: rights[rows[0]?.role ?? ""] ?? null, oldestMark: rows[0]?.xid ?? "0" };
}
