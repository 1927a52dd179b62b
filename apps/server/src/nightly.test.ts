import { openWorld } from "@quintet/testkit";
import { expect, test } from "vitest";
import { nightly } from "./nightly.ts";

const world = await openWorld();

const count = (text: string) =>
  world.admin(async (client) =>
    Number((await client.query<{ n: string }>(`select count(*) as n from ${text}`)).rows[0]?.n),
  );

test("a night forgets old answers, counts and ended log-ins, keeps the young ones, and has sums compared", async () => {
  await world.admin(async (client) => {
    await client.query(`
      insert into idempotency (tenant_id, principal, key, request_hash, at) values
        ('gd', 'p-lin', 'old', 'x', now() - interval '73 hours'), ('gd', 'p-lin', 'young', 'x', now() - interval '71 hours');
      insert into call_count (tenant_id, what, count, ends_at) values
        ('somebody', 'a', 3, now() - interval '1 second'), ('somebody', 'b', 3, now() + interval '1 hour');
      insert into ended_session (tenant_id, realm, ends_at) values
        ('one', 'staff', now() - interval '1 second'), ('two', 'staff', now() + interval '10 minutes')`);
  });
  await nightly(world.ground, ["gd", "fj"]);
  expect(await count("idempotency where key = 'old'")).toBe(0);
  expect(await count("idempotency where key = 'young'")).toBe(1);
  expect(await count("call_count")).toBe(1);
  expect(await count("ended_session")).toBe(1);
  const jobs = "graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id";
  expect(await count(`${jobs} where t.identifier = 'cockpit.reconcile'`)).toBe(2);
});
