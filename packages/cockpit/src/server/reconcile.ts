import { sql, type Tx } from "@quintet/db";
import { Instant } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import type { Span } from "../core/split-span.ts";
import { type RollupDifference, rollupReconciliation } from "../tables/rollup.ts";
import { countedWithin, narrowDifferences } from "./narrow-differences.ts";
import { cellsOf, dimensionColumns, summedKinds, wideKinds } from "./rollup-store.ts";

/** The most differences one report lists; one is already too many. */
const MOST = 500;

/**
 * Counts the facts of whole hours anew and compares cell by cell with the rollups, in one snapshot. Answers the cells
 * that differ, first those of the earliest hour.
 */
async function findDifferences(tx: Tx, tenantId: string, span: Span): Promise<RollupDifference[]> {
  const differences = await wideDifferences(tx, tenantId, span);
  for (const kind of summedKinds) {
    if (differences.length >= MOST) break;
    differences.push(...(await narrowDifferences(tx, tenantId, kind, span)));
  }
  return differences.slice(0, MOST);
}

async function wideDifferences(tx: Tx, tenantId: string, span: Span): Promise<RollupDifference[]> {
  const { counted, from, until } = countedWithin(tenantId, span);
  const cell = sql.raw(["measure", "hour", ...dimensionColumns].join(", "));
  const { rows } = await tx.execute<{ hour: string; measure: string; rolled: number; counted: number }>(sql`
    select hour, measure, coalesce(r.value, 0)::float8 as rolled, coalesce(c.value, 0)::float8 as counted
    from (select ${cell}, value from rollup_hour
          where tenant_id = ${tenantId} and hour >= ${from} and hour < ${until}) r
    full join (${sql.join(
      wideKinds.map((kind) => cellsOf(kind, counted)),
      sql` union all `,
    )}) c using (${cell})
    where coalesce(r.value, 0) <> coalesce(c.value, 0)
    order by hour, measure limit ${MOST}`);
  return rows.map((row) => ({ ...row, hour: new Date(row.hour).toISOString() }));
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Compares rollups with facts, by default over the last two days, and keeps what it found (DAT-2). */
export const reconcileWorker = worker({
  name: "cockpit.reconcile",
  input: z.strictObject({ from: Instant.optional(), until: Instant.optional() }),
  work: async ({ tx, actor, input, now, newId }) => {
    const { tenantId } = actor;
    const whole = (time: number) => new Date(Math.floor(time / HOUR) * HOUR);
    const until = whole(input.until ? new Date(input.until).getTime() : now.getTime() + HOUR);
    const from = whole(input.from ? new Date(input.from).getTime() : until.getTime() - 2 * DAY);
    const differences = await findDifferences(tx, tenantId, { from, until });
    await tx.insert(rollupReconciliation).values({ tenantId, id: newId(), at: now, from, until, differences });
  },
});
