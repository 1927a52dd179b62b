import { createDatabase } from "@quintet/db";
import { openWorld } from "@quintet/testkit";
import { afterAll, expect, test, vi } from "vitest";
import { linkAudit, verifyAudit } from "./audit-chain.ts";
import { procedures } from "./procedures.ts";

const world = await openWorld();
const database = createDatabase({ url: world.runtimeUrl, max: 2 });
afterAll(() => database.close());

// The chain waits for transactions that run anywhere in the cluster, other tests' included.
const link = () =>
  vi.waitFor(
    async () => {
      await world.work("gd", async ({ tx }) => void (await linkAudit(tx, "gd")));
      expect((await verifyAudit(database, "gd")).unlinked).toBe(0);
    },
    { timeout: 30_000, interval: 200 },
  );
const write = async (count: number) => {
  for (let index = 0; index < count; index += 1) {
    await world.as("agent").command(procedures.directory.createCustomer, { name: `链${index}` });
  }
};

test("a chain of lines written and linked is whole", async () => {
  await write(5);
  await link();
  await write(3);
  await link();
  const written = await world.admin((client) => client.query("select 1 from audit where tenant_id = 'gd'"));
  expect(written.rowCount).toBeGreaterThanOrEqual(8);
  expect(await verifyAudit(database, "gd")).toMatchObject({ lines: written.rowCount, unlinked: 0, fault: null });
});

test("lines of the last seconds are counted as not linked yet", async () => {
  await write(2);
  expect(await verifyAudit(database, "gd")).toMatchObject({ unlinked: 2, fault: null });
  await link();
});

test("a line altered by a superuser is named, so is one removed (DIR-6)", async () => {
  const id = await world.admin(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select audit_id as id from audit_link order by number offset 3 limit 1",
    );
    await client.query("update audit set principal = 'somebody-else' where id = $1", [rows[0]?.id]);
    return rows[0]?.id;
  });
  expect((await verifyAudit(database, "gd")).fault).toMatch(new RegExp(`line ${id} .* was altered`));
  await world.admin((client) => client.query("delete from audit where id = $1", [id]));
  expect((await verifyAudit(database, "gd")).fault).toBe(`line ${id} was removed`);
});
