import pg from "pg";
import { distributionOf } from "./distribution.ts";

// Prints, and changes nothing: whoever runs a cluster reads the statements first and pipes them into psql himself.
const connectionString = process.env.DATABASE_URL;
if (!connectionString) {
  process.stderr.write("set DATABASE_URL to the coordinator of the cluster, prepared by npm start once\n");
  process.exit(2);
}
const client = new pg.Client({ connectionString });
await client.connect();
const { rows } = await client.query<{ name: string }>(
  `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition`,
);
await client.end();
process.stdout.write(`${distributionOf(rows.map((row) => row.name)).join("\n")}\n`);
