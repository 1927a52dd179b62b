import { sql, type Tx } from "@quintet/db";
import type { Fact } from "@quintet/kernel";
import { type FactKind, factKindNames, measuresOf } from "../contract/facts.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { SCHEME } from "./mark-sql.ts";

const texts = [
  "centreId",
  "teamId",
  "personId",
  "channel",
  "queueId",
  "archiveCode",
  "partnerId",
  "customerId",
  "variant",
  "refId",
] as const;

/** The statement that stores facts of one kind: its text is the same for any number of them. */
function insertInto(kind: FactKind): { columns: string; types: string } {
  const measures = measuresOf(kind).map(snakeCase);
  const dimensions = texts.map(snakeCase);
  return {
    columns: ["id", "at", ...dimensions, ...measures].join(", "),
    types: [
      "id text",
      "at timestamptz",
      ...dimensions.map((name) => `${name} text`),
      ...measures.map((name) => `${name} bigint`),
    ].join(", "),
  };
}
const inserts = new Map(factKindNames.map((kind) => [kind as string, insertInto(kind)]));

/** JSON for one fact, by column names. */
const rowOf = ({ at, values }: Fact, id: string): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [snakeCase(name), value])),
  id,
  at: at.toISOString(),
});

/**
 * Stores facts in the transaction in which they happened, one statement a kind. The tenant's first fact makes its
 * mark, so that whoever sees a fact sees a mark; later ones only look, because waiting for the rollup would hurt.
 */
export async function saveFacts(tx: Tx, tenantId: string, facts: readonly Fact[], newId: () => string): Promise<void> {
  const unknown = facts.find((fact) => !inserts.has(fact.kind));
  if (unknown) throw new Error(`no such kind of fact: ${unknown.kind}`);
  for (const [kind, { columns, types }] of inserts) {
    const rows = facts.filter((fact) => fact.kind === kind).map((fact) => rowOf(fact, newId()));
    if (!rows.length) continue;
    await tx.execute(sql`
      with known as (
        insert into rollup_mark (tenant_id, xid, scheme)
        select ${tenantId}, '0'::xid8, ${SCHEME}::int
        where not exists (select 1 from rollup_mark where tenant_id = ${tenantId})
        on conflict do nothing)
      insert into ${sql.identifier(`fact_${kind}`)} (tenant_id, ${sql.raw(columns)})
      select ${tenantId}, ${sql.raw(columns)}
      from json_to_recordset(${JSON.stringify(rows)}::json) as told(${sql.raw(types)})`);
  }
}
