import { sql } from "@quintet/db";
import { door } from "@quintet/rpc";
import type { MeasureName } from "../contract/facts.ts";
import { readFacts } from "../contract/measures.ts";
import { byKind } from "../core/measure-parts.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { facts, within } from "./cube-sql.ts";

interface Row extends Record<string, unknown> {
  at: string;
  measure: MeasureName;
  value: number;
  channel: string | null;
  person_id: string | null;
  ref_id: string | null;
}

/** The facts behind a number, newest first, as far as the asker sees (KPI-3). */
export const answerFacts = door(
  readFacts,
  async ({ tx, input }) => {
    const span = { from: new Date(input.from), until: new Date(input.until) };
    const arms = [...byKind(input.measures).values()].map((parts) => {
      const values = parts.map(({ measure, name }) => sql`(${measure}::text, f.${sql.raw(snakeCase(name))}::bigint)`);
      return sql`(
        select f.at, v.measure, v.value, f.channel, f.person_id, f.ref_id
        from ${sql.raw(`fact_${parts[0]?.kind}`)} f
        cross join lateral (values ${sql.join(values, sql`, `)}) v(measure, value)
        where v.value <> 0 and ${within(facts, span, input.filters)}
        order by f.at desc limit ${input.limit})`;
    });
    const { rows } = await tx.execute<Row>(sql`
      select at, measure, value::float8 as value, channel, person_id, ref_id
      from (${sql.join(arms, sql` union all `)}) t
      order by at desc, ref_id, measure limit ${input.limit}`);
    return rows.map((row) => ({
      at: new Date(row.at).toISOString(),
      measure: row.measure,
      value: row.value,
      channel: row.channel,
      personId: row.person_id,
      refId: row.ref_id,
    }));
  },
  "asker",
);
