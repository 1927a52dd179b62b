import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "./database.ts";

/** What stands where a person's words stood. */
export const ERASED = "〔已删除 · erased〕";

/** What erasing does to a column: the mark, nothing at all, an empty list or object, an object without what people filled in. */
export type Treatment = "mark" | "null" | "[]" | "{}" | "blank" | "keep" | { markWhen: string };

/** How long rows of a table are kept, as docs/security/personal-data.md explains. */
export type Retention = "customer" | "case" | "contact" | "log" | "days" | "employment";

/**
 * One table that holds a person's data (DIR-7): the one source of the export, of the erasure and of the page about them.
 * `rows` says which rows are one customer's, by a column of their own or through a table that has one; a table without it
 * holds none that could be told apart, or staff alone. Names are constants of this code, never input.
 */
export interface PersonalTable {
  table: string;
  purpose: string;
  retention: Retention;
  rows?: { column: string; through?: string };
  customer?: Readonly<Record<string, Treatment>>;
  staff?: readonly string[];
  /** Erasing takes the rows away. */
  removed?: true;
}

export type PersonalRows = Record<string, Record<string, unknown>[]>;

/** Keys of engine records under which values stand that people filled in. */
const FILLED_IN = ["variables", "changes", "locals", "calls"] as const;

function ofCustomer(table: PersonalTable, tenantId: string, customerId: string): SQL | null {
  if (!table.rows) return null;
  const { column, through } = table.rows;
  const own = sql`tenant_id = ${tenantId}`;
  if (!through) return sql`${own} and ${sql.identifier(column)} = ${customerId}`;
  return sql`${own} and ${sql.identifier(column)} in (
    select id from ${sql.identifier(through)} where tenant_id = ${tenantId} and customer_id = ${customerId})`;
}

/** Everything these tables hold about one customer, by table; what speaks of staff is left out. */
export async function exportPersonal(
  tx: Tx,
  tables: readonly PersonalTable[],
  who: { tenantId: string; customerId: string },
): Promise<PersonalRows> {
  const found: PersonalRows = {};
  for (const table of tables) {
    const his = ofCustomer(table, who.tenantId, who.customerId);
    if (!his) continue;
    const hidden = sql.param([...(table.staff ?? []), "tenant_id", "secret", "secret_hash"]);
    const { rows } = await tx.execute<{ row: Record<string, unknown> }>(
      sql`select to_jsonb(t) - ${hidden}::text[] as row from ${sql.identifier(table.table)} t where ${his}`,
    );
    if (rows.length) found[table.table] = rows.map(({ row }) => row);
  }
  return found;
}

function blanked(column: SQL): SQL {
  return FILLED_IN.reduce(
    (json, key) =>
      sql`case when jsonb_typeof(${column} -> ${sql.raw(`'${key}'`)}) = 'object' then jsonb_set(${json}, ${sql.raw(`'{${key}}'`)}, '{}') else ${json} end`,
    column,
  );
}

function treated(column: SQL, treatment: Exclude<Treatment, "keep">): SQL {
  const mark = sql`case when ${column} is null then null else ${ERASED} end`;
  if (typeof treatment === "object")
    return sql`case when ${sql.raw(treatment.markWhen)} then ${mark} else ${column} end`;
  switch (treatment) {
    case "mark":
      return mark;
    case "null":
      return sql`null`;
    case "[]":
      return sql`'[]'::jsonb`;
    case "{}":
      return sql`'{}'::jsonb`;
    case "blank":
      return blanked(column);
  }
}

async function eraseTable(tx: Tx, table: PersonalTable, his: SQL): Promise<number> {
  const name = sql.identifier(table.table);
  if (table.removed) return (await tx.execute(sql`delete from ${name} where ${his}`)).rowCount ?? 0;
  const changes = Object.entries(table.customer ?? {}).flatMap(([column, treatment]) => {
    if (treatment === "keep") return [];
    const place = sql.identifier(column);
    return [{ place, value: treated(sql`${place}`, treatment) }];
  });
  if (!changes.length) return 0;
  const sets = sql.join(
    changes.map(({ place, value }) => sql`${place} = ${value}`),
    sql`, `,
  );
  const differs = sql.join(
    changes.map(({ place, value }) => sql`${place} is distinct from ${value}`),
    sql` or `,
  );
  return (await tx.execute(sql`update ${name} set ${sets} where ${his} and (${differs})`)).rowCount ?? 0;
}

/**
 * Takes a customer out of these tables; a second time changes nothing. Rows stay, with his id as a pseudonym, so that
 * numbers keep adding up. Answers how many rows of each table were touched.
 */
export async function erasePersonal(
  tx: Tx,
  tables: readonly PersonalTable[],
  who: { tenantId: string; customerId: string },
): Promise<Record<string, number>> {
  const touched: Record<string, number> = {};
  for (const table of tables) {
    const his = ofCustomer(table, who.tenantId, who.customerId);
    const count = his ? await eraseTable(tx, table, his) : 0;
    if (count) touched[table.table] = count;
  }
  return touched;
}
