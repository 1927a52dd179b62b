import { type CastName, openWorld } from "@quintet/testkit";
import { expect, test } from "vitest";
import { createConnector } from "./connectors.ts";
import { eraseCustomer, exportCustomer, setLegalHold } from "./customer-rights.ts";
import { createCustomer } from "./register-customer.ts";

const world = await openWorld();
const reason = "客户本人要求";

async function somebody(name: string, phone: string): Promise<string> {
  const { id } = await world.as("agent").command(createCustomer, { name, phone, note: `${name}的备注`, city: "深圳" });
  return id;
}

const count = (text: string, values: unknown[]) =>
  world.admin(async (client) => Number((await client.query<{ n: string }>(text, values)).rows[0]?.n));

test("what is held about a customer is given out whole, for a reason that is in the log (DIR-7)", async () => {
  const customerId = await somebody("全量导出", "13511112222");
  const given = await world.as("admin").command(exportCustomer, { customerId, reason });
  expect(given.houses.directory?.customer?.[0]).toMatchObject({ name: "全量导出", phone: "13511112222" });
  expect(given.houses.directory?.customer_identity).toHaveLength(1);
  const logged =
    "select count(*) as n from audit where procedure = 'directory.exportCustomer' and subject = $1 and reason = $2";
  expect(await count(logged, [customerId, reason])).toBe(1);
});

const tries = (name: CastName, customerId: string): Promise<unknown>[] => [
  world.as(name).command(exportCustomer, { customerId, reason }),
  world.as(name).command(eraseCustomer, { customerId, reason }),
  world.as(name).command(setLegalHold, { customerId, on: true, reason }),
];

test("nobody but the administrator gives data out, erases or holds, and a customer of another company is unknown", async () => {
  for (const name of ["agent", "lead", "manager", "executive", "partner", "customer"] as const)
    for (const one of await Promise.allSettled(tries(name, "k-chen")))
      expect(one).toMatchObject({ status: "rejected", reason: { code: "FORBIDDEN" } });
  for (const customerId of ["k-fj", "k-nobody"])
    for (const one of await Promise.allSettled(tries("admin", customerId)))
      expect(one).toMatchObject({ status: "rejected", reason: { code: "NOT_FOUND", message: "not found" } });
});

test("an answer that is shown once is neither kept under its key nor given again", async () => {
  const customerId = await somebody("只给一次", "13511113333");
  const input = { customerId, reason };
  await world.as("admin").command(exportCustomer, input, { key: "export-1" });
  await expect(world.as("admin").command(exportCustomer, input, { key: "export-1" })).rejects.toMatchObject({
    code: "GONE",
    reason: "shown-once",
  });
  const wanted = { name: "计费系统", role: "data-analyst" as const };
  const { key } = await world.as("admin").command(createConnector, wanted, { key: "connector-1" });
  const kept = "select count(*) as n from idempotency where response::text like $1";
  expect(await count(kept, ["%只给一次%"])).toBe(0);
  expect(await count(kept, [`%${key}%`])).toBe(0);
  await expect(world.as("admin").command(createConnector, wanted, { key: "connector-1" })).rejects.toMatchObject({
    reason: "shown-once",
  });
});

test("an erased customer is a pseudonym: his row stays, he is not in it, and he can no longer log in", async () => {
  const customerId = await somebody("要被忘记", "13511114444");
  const done = await world.as("admin").command(eraseCustomer, { customerId, reason });
  expect(done.touched.directory).toEqual({ customer: 1, customer_identity: 1 });
  const rows = await world.admin((client) =>
    client.query("select name, phone, city, note from customer where id = $1", [customerId]),
  );
  expect(rows.rows).toEqual([{ name: expect.stringContaining("已删除"), phone: null, city: null, note: null }]);
  const told = "select count(*) as n from erasure where customer_id = $1 and by = 'p-admin'";
  expect(await count(told, [customerId])).toBe(1);
  const again = await world.as("admin").command(eraseCustomer, { customerId, reason });
  expect(again.touched).toEqual({});
});

test("a customer under legal hold is not erased until the hold is lifted", async () => {
  const customerId = await somebody("诉讼保全", "13511115555");
  await world.as("admin").command(setLegalHold, { customerId, on: true, reason: "法院要求" });
  await expect(world.as("admin").command(setLegalHold, { customerId, on: true, reason: "再来" })).rejects.toMatchObject(
    {
      reason: "hold-unchanged",
    },
  );
  await expect(world.as("admin").command(eraseCustomer, { customerId, reason })).rejects.toMatchObject({
    code: "CONFLICT",
    reason: "legal-hold",
  });
  expect(await count("select count(*) as n from customer where id = $1 and name = '诉讼保全'", [customerId])).toBe(1);
  await world.as("admin").command(setLegalHold, { customerId, on: false, reason: "已结案" });
  await expect(world.as("admin").command(eraseCustomer, { customerId, reason })).resolves.toMatchObject({
    touched: { directory: { customer: 1 } },
  });
});
