import { sql } from "@quintet/db";
import { door } from "@quintet/rpc";
import { factKindNames } from "../contract/facts.ts";
import { readPulse } from "../contract/pulse.ts";
import { reached } from "./mark-sql.ts";

/**
 * The rollups' mark and how many facts it has not reached. A fact that is committed late lies beyond the mark too, so
 * it changes the number; rolling up changes the mark.
 */
export const answerPulse = door(readPulse, async ({ tx, actor }) => {
  const counts = factKindNames.map(
    (kind) =>
      sql`(select count(*) from ${sql.raw(`fact_${kind}`)} f where f.tenant_id = k.tenant_id and f.xid >= ${reached})`,
  );
  const { rows } = await tx.execute<{ pulse: string }>(sql`
    select ${reached}::text || ':' || (${sql.join(counts, sql` + `)})::text as pulse
    from rollup_mark k where k.tenant_id = ${actor.tenantId}`);
  return rows[0]?.pulse ?? "";
});
