import { sql, type Tx } from "@quintet/db";
import { query } from "@quintet/rpc";
import { PilotRead, type PilotView, ReadPilot } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseShare } from "../tables/case-share.ts";
import { incident } from "../tables/incident.ts";
import { serviceCase } from "../tables/service-case.ts";
import { task } from "../tables/task.ts";
import { latestPilot, type PilotRecord } from "./pilot-store.ts";

type Arm = PilotView["pilot"];

interface Row extends Record<string, unknown> {
  opened: number;
  closed: number;
  median: number | null;
  p90: number | null;
  in_time: number | null;
  returns: number;
  incidents: number;
}

/** Cases opened with a version while the pilot ran; what happened to them later counts as well. */
async function armOf(tx: Tx, { tenantId, key, startedAt, endedAt }: PilotRecord, version: number): Promise<Arm> {
  const { rows } = await tx.execute<Row>(sql`
    with arm as (
      select id, opened_at, due_at, closed_at, status, extract(epoch from closed_at - opened_at)::float8 as seconds
      from ${serviceCase}
      where tenant_id = ${tenantId} and definition_key = ${key} and definition_version = ${version}
        and opened_at >= ${startedAt} and (${endedAt}::timestamptz is null or opened_at < ${endedAt})
    ), finished as (select * from arm where closed_at is not null and status = 'closed')
    select (select count(*)::int from arm) as opened,
      (select count(*)::int from finished) as closed,
      (select percentile_cont(0.5) within group (order by seconds) from finished) as median,
      (select percentile_cont(0.9) within group (order by seconds) from finished) as p90,
      (select avg((closed_at <= due_at)::int)::float8 from finished where due_at is not null) as in_time,
      (select count(*)::int from ${task} t where t.tenant_id = ${tenantId} and t.outcome = 'returned'
        and t.case_id in (select id from arm))
      + (select coalesce(sum(s.returns), 0)::int from ${caseShare} s where s.tenant_id = ${tenantId}
        and s.case_id in (select id from arm)) as returns,
      (select count(*)::int from ${incident} i where i.tenant_id = ${tenantId} and i.definition_key = ${key}
        and i.case_id in (select id from arm)) as incidents`);
  const row = rows[0];
  return {
    version,
    opened: row?.opened ?? 0,
    closed: row?.closed ?? 0,
    medianSeconds: row?.median ?? null,
    p90Seconds: row?.p90 ?? null,
    inTimeShare: row?.in_time ?? null,
    returns: row?.returns ?? 0,
    incidents: row?.incidents ?? 0,
  };
}

/** The latest pilot of a key with what both versions have brought since it began, over the whole tenant. */
export const readPilot = query({
  permission: workflowMay.design,
  input: ReadPilot,
  output: PilotRead,
  run: (look) =>
    look.system(async () => {
      const { tx, actor, input } = look;
      const pilot = await latestPilot(tx, actor.tenantId, input.key);
      if (!pilot) return { pilot: null };
      const { key, state, percent, unitIds, by, reason } = pilot;
      return {
        pilot: {
          ...{ key, state, percent, unitIds, by, reason },
          startedAt: pilot.startedAt.toISOString(),
          endedAt: pilot.endedAt?.toISOString() ?? null,
          pilot: await armOf(tx, pilot, pilot.version),
          inForce: await armOf(tx, pilot, pilot.baseline),
        },
      };
    }),
});
