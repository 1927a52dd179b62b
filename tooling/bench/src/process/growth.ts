import type { Ground } from "@quintet/rpc";
import type pg from "pg";
import { storedInstancesPerSecond } from "./stored-instances.ts";

const TABLES = ["service_case", "process_instance", "case_step", "task", "case_timer", "case_clock", "case_wait"];
const BATCH = 50_000;

/** The columns of a table, those that name a case made different for each copy. */
async function copyStatement(admin: pg.Client, table: string): Promise<string> {
  const { rows } = await admin.query<{ column_name: string }>(
    "select column_name from information_schema.columns where table_name = $1 order by ordinal_position",
    [table],
  );
  const columns = rows.map(({ column_name }) => `"${column_name}"`);
  const changed: Record<string, string> = {
    '"case_id"': "'copy-' || n",
    '"number"': table === "service_case" ? "'COPY-' || n" : 't."number"',
    '"external_ref"': "null",
    '"id"': table === "service_case" ? "'copy-' || n" : "'copy-' || n || '-' || t.\"number\"",
  };
  const values = columns.map((name) => changed[name] ?? `t.${name}`);
  const own = table === "service_case" ? "t.id" : "t.case_id";
  return `insert into ${table} (${columns.join(", ")}) select ${values.join(", ")}
    from ${table} t cross join generate_series($2::int, $3::int) n where ${own} = $1`;
}

/** Copies one stored case until there are `instances` of them, statistics brought up to date. */
async function fill(admin: pg.Client, template: string, from: number, instances: number): Promise<void> {
  for (const table of TABLES) {
    const statement = await copyStatement(admin, table);
    for (let first = from; first < instances; first += BATCH)
      await admin.query(statement, [template, first, Math.min(first + BATCH, instances) - 1]);
    await admin.query(`analyze ${table}`);
  }
  await admin.query("checkpoint");
}

/** What one committed step costs one caller, over tables of growing size. */
export async function growth(
  ground: Ground,
  admin: pg.Client,
  most: number,
): Promise<{ instances: number; msPerStep: number }[]> {
  const { rows } = await admin.query<{ id: string }>(
    "select id from service_case where tenant_id = 'gd' and kind = 'query' order by id limit 1",
  );
  const template = rows[0]?.id ?? "";
  const found: { instances: number; msPerStep: number }[] = [];
  let filled = 0;
  for (const instances of [1_000, 100_000, 1_000_000].filter((size) => size <= most)) {
    await fill(admin, template, filled, instances);
    filled = instances;
    const perSecond = await storedInstancesPerSecond(ground, 1, 4);
    found.push({ instances, msPerStep: Number((1000 / (4 * perSecond)).toPrecision(3)) });
  }
  return found;
}
