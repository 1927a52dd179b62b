import { sql } from "@quintet/db";
import { query } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { ListReviewable, Reviewable } from "../contract/review.ts";
import { definition } from "../tables/definition.ts";
import { serviceCase } from "../tables/service-case.ts";

interface Row extends Record<string, unknown> {
  key: string;
  name: string | null;
  log: string | null;
  versions: number[];
  cases: number;
  from: string;
  to: string;
}

/** What can be reviewed: processes with cases the actor sees, and imported logs one by one. */
export const listReviewable = query({
  permission: workflowMay.reviewProcess,
  input: ListReviewable,
  output: Reviewable,
  run: async ({ tx }) => {
    const { rows } = await tx.execute<Row>(sql`
      with seen as (
        select definition_key as key,
               case when definition_key = 'imported' then substring(external_ref from '^([^:]+:[^:]+):') end as log,
               definition_version as version, opened_at
        from ${serviceCase})
      select key, log, array_agg(distinct version) as versions, count(*)::int as cases,
             to_char(min(opened_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as from,
             to_char(max(opened_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as to,
             (select name from ${definition} d where d.key = seen.key order by d.version desc limit 1) as name
      from seen group by key, log order by log is not null, cases desc limit 200`);
    return { subjects: rows.map((row) => ({ ...row, name: row.name ?? row.key })) };
  },
});
