import type pg from "pg";

const month = (date: Date, offset: number) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1));
const day = (date: Date) => date.toISOString().slice(0, 10);

/** The partitioned tables of this database. */
async function partitioned(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'p'",
  );
  return rows.map((row) => row.name);
}

/**
 * Makes the monthly partitions from `back` months ago to `ahead` months from now, and one for whatever lies outside
 * (old histories, clocks that are wrong). Run as the owner.
 */
export async function makePartitions(owner: pg.Client, now: Date, back: number, ahead: number): Promise<void> {
  for (const table of await partitioned(owner)) {
    await owner.query(`create table if not exists ${table}_other partition of ${table} default`);
    for (let offset = -back; offset <= ahead; offset += 1) {
      const from = month(now, offset);
      const name = `${table}_${day(from).slice(0, 7).replace("-", "_")}`;
      const known = await owner.query("select 1 from pg_class where relname = $1", [name]);
      if (known.rowCount) continue;
      await owner.query(
        `create table ${name} partition of ${table} for values from ('${day(from)}') to ('${day(month(now, offset + 1))}')`,
      );
    }
  }
}
