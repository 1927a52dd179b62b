import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test, vi } from "vitest";
import { fact } from "../contract/facts.ts";
import { reconcileWorker } from "./reconcile.ts";
import { rollUp } from "./roll-up.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record, now }) => {
    for (const queueId of ["q-a", "q-b"]) record(fact("contact", now, { offered: 3, answered: 2, queueId }));
    record(fact("step", now, { steps: 3, variant: "核查" }));
    record(fact("step", now, { steps: 2, variant: "核实" }));
  });
  // Transactions of other tests hold the rollup back for a moment.
  await vi.waitFor(
    async () => {
      await world.work("gd", rollUp);
      const rolled = await world.admin((client) => client.query("select count(*)::int as n from rollup_hour"));
      expect(rolled.rows[0].n).toBe(2);
    },
    { timeout: 20_000 },
  );
  // One more that is not rolled up yet: no difference, only not there yet.
  await world.work("gd", async ({ record, now }) => record(fact("contact", now, { offered: 1, queueId: "q-a" })));
});

async function found() {
  await world.work("gd", (deed) => reconcileWorker.work({ ...deed, input: {} }));
  const { rows } = await world.admin((client) =>
    client.query("select differences from rollup_reconciliation order by at desc limit 1"),
  );
  return rows[0].differences as { measure: string; rolled: number; counted: number }[];
}

test("rollups that fit their facts show no difference", async () => {
  expect(await found()).toEqual([]);
});

test("a manipulated, a removed and an invented cell are each reported", async () => {
  await world.admin(async (client) => {
    await client.query("update rollup_hour set value = 4 where variant = '核查'");
    await client.query("delete from rollup_hour where variant = '核实'");
    await client.query(
      "insert into rollup_hour (tenant_id, measure, hour, value) select tenant_id, 'case.opened', hour, 5 from rollup_hour limit 1",
    );
    await client.query("update rollup_contact set offered = 4 where queue_id = 'q-a' and grain = 'hour'");
  });
  expect((await found()).map(({ measure, rolled, counted }) => [measure, rolled, counted])).toEqual([
    ["case.opened", 5, 0],
    ["step.steps", 0, 2],
    ["step.steps", 4, 3],
    ["contact.offered by queue", 4, 3],
  ]);
});
