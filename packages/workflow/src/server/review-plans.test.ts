import { sql } from "@quintet/db";
import { openWorld } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";

const world = await openWorld();

/** Sixty thousand steps of ten thousand imported cases over two years, and as many cases of a process of our own. */
beforeAll(async () => {
  await world.admin(async (client) => {
    await client.query(`
      insert into service_case (tenant_id, id, number, kind, grade, title, description, customer_name, channel, status,
        opened_at, closed_at, external_ref, definition_key, definition_version)
      select 'gd', 'b' || n, 'B' || n, 'imported', 'ordinary', '', '', '', 'internet', 'closed',
        timestamptz '2024-01-01' + n * interval '1 hour', timestamptz '2024-02-01' + n * interval '1 hour',
        'test:big:' || n, case when n % 2 = 0 then 'imported' else 'query' end, 1 from generate_series(1, 20000) n`);
    await client.query(`
      insert into case_step (tenant_id, case_id, sequence, at, kind, activity, resource)
      select 'gd', 'b' || n, s, timestamptz '2024-01-01', 'imported', 'A' || s, 'R' || n
      from generate_series(1, 20000) n, generate_series(0, 5) s`);
    await client.query("vacuum analyze service_case, case_step");
  });
}, 120_000);

const planOf = (role: string, statement: ReturnType<typeof sql>) =>
  world.ground.database.transaction(
    `set local role ${role}; set local app.tenant_id = 'gd'; set local app.centre_id = 'c-south'`,
    async ({ tx }) => {
      const { rows } = await tx.execute<{ "QUERY PLAN": string }>(sql`explain ${statement}`);
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    },
  );

test("a quarter's cases are found along the index of their process, their steps along the index of each case", async () => {
  const heads = sql`select id from service_case where definition_key = 'imported'
    and opened_at >= '2025-01-01' and opened_at < '2025-04-01' order by opened_at desc, id desc limit 20001`;
  for (const role of ["q_tenant", "q_centre"]) {
    const plan = await planOf(role, heads);
    expect(plan).toMatch(/Index (Only )?Scan.*service_case/);
    expect(plan).not.toMatch(/Seq Scan/);
  }
  const ids = Array.from({ length: 1_000 }, (_, at) => `b${at * 2}`);
  const steps = sql`select case_id, array_agg(activity order by sequence) from case_step
    where tenant_id = any(${sql.param(["gd"])}::text[]) and case_id = any(${sql.param(ids)}::text[])
      and activity is not null group by case_id`;
  const plan = await planOf("q_worker", steps);
  expect(plan).not.toMatch(/Seq Scan/);
});
