import { sql, type Tx } from "@quintet/db";
import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

const AT_A_TIME = 4_000;

/**
 * Inserts any number of rows with one statement per few thousand. Every row must name the same columns as the first;
 * columns nobody names take their default.
 */
export async function insertRows<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = getTableColumns(table);
  const named = Object.keys(first).map((key) => {
    const column = columns[key];
    if (!column) throw new Error(`${getTableName(table)} has no column ${key}`);
    return { key, name: column.name };
  });
  const target = sql.identifier(getTableName(table));
  const list = sql.join(
    named.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  for (let from = 0; from < rows.length; from += AT_A_TIME) {
    const told = rows.slice(from, from + AT_A_TIME).map((row) => {
      const values = row as Record<string, unknown>;
      return Object.fromEntries(named.map(({ key, name }) => [name, values[key] ?? null]));
    });
    await tx.execute(sql`
      insert into ${target} (${list})
      select ${list} from json_populate_recordset(null::${target}, ${JSON.stringify(told)}::json)`);
  }
}
