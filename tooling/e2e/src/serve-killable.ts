import { createIdentityHandler } from "@quintet/identity";
import { prepareDatabase, startServer } from "@quintet/server";
import { plantCast } from "@quintet/testkit";
import pg from "pg";

// A whole server with its issuer in one process, over a small tenant, so that a journey can kill it and start it again.
const [adminUrl = "", port = "0"] = process.argv.slice(2);
const publicOrigin = `http://127.0.0.1:${port}`;

const people = [
  ["lin.yue", "p-lin", "林悦"],
  ["su.hang", "p-su", "苏航"],
  ["wang.fang", "p-wang", "王芳"],
] as const;
const users = people.map(([username, subject, name]) => ({ username, subject, name, roles: [], password: "quintet" }));

/** Forty customers with numbers of their own, beside the cast. */
async function plant(): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query("select 1 from tenant limit 1");
  if (!rowCount) {
    await plantCast(client);
    await client.query(
      `insert into customer (tenant_id, id, name, kind, phone, created_at)
       select 'gd', 'k-' || n, '客户' || n, 'person', '137' || lpad(n::text, 8, '0'), now() from generate_series(1, 40) n`,
    );
  }
  await client.end();
}

const { runtimeUrl } = await prepareDatabase({ adminUrl });
await plant();
const identity = await createIdentityHandler({
  publicOrigin,
  databaseUrl: adminUrl,
  realms: [{ name: "quintet", users }],
});
await startServer({ runtimeUrl, host: "127.0.0.1", port: Number(port), publicOrigin, identity });
