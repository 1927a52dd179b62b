import { openWorld } from "@quintet/testkit";
import { expect, test } from "vitest";
import { findCustomers } from "./find-customers.ts";
import { giveGrant, readGrants, revokeGrant } from "./grants.ts";
import { createCustomer } from "./register-customer.ts";
import { seeMyself } from "./see-myself.ts";
import { unmaskPhone } from "./unmask-phone.ts";

const world = await openWorld();

test("everybody sees who he is and with which roles", async () => {
  expect(await world.as("agent").query(seeMyself, {})).toMatchObject({
    kind: "person",
    name: "林悦",
    unitName: "华南一班",
    roles: ["agent"],
  });
  expect(await world.as("partner").query(seeMyself, {})).toMatchObject({ kind: "partner", partnerName: "悦听科技" });
  expect(await world.as("customer").query(seeMyself, {})).toMatchObject({
    kind: "customer",
    tenantName: "五联通信广东公司",
  });
});

test("a customer is registered once per external reference", async () => {
  const given = { name: "测试客户", phone: "13700001234", externalRef: "boss:1" };
  const first = await world.as("agent").command(createCustomer, given);
  const second = await world.as("agent").command(createCustomer, given);
  expect(first.created).toBe(true);
  expect(second).toEqual({ id: first.id, created: false });
});

test("customers are found by the beginning of a name, masked, page by page without gap or double", async () => {
  for (let index = 0; index < 12; index += 1) {
    await world.as("agent").command(createCustomer, {
      name: `分页${String(index).padStart(2, "0")}`,
      phone: `1360000${String(1000 + index)}`,
    });
  }
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await world.as("admin").query(findCustomers, { text: "分页", limit: 5, ...(after ? { after } : {}) });
    seen.push(...page.rows.map((row) => row.name));
    after = page.next ?? undefined;
    for (const row of page.rows) expect(row.phoneMasked).toMatch(/^136\*{4}\d{4}$/);
  } while (after);
  expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => `分页${String(index).padStart(2, "0")}`));
});

test("a whole number is shown for a reason only, and the reason is in the log (DIR-6)", async () => {
  const shown = await world.as("lead").command(unmaskPhone, { customerId: "k-chen", reason: "回访核对" });
  expect(shown.phone).toBe("13812346620");
  await expect(world.as("agent").command(unmaskPhone, { customerId: "k-chen", reason: "想看" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  const lines = await world.admin((client) =>
    client.query("select reason from audit where procedure = 'directory.unmaskPhone'"),
  );
  expect(lines.rows).toEqual([{ reason: "回访核对" }]);
});

test("a customer of another company answers like an unknown one", async () => {
  for (const customerId of ["k-chen", "k-nobody"]) {
    await expect(world.as("foreignManager").command(unmaskPhone, { customerId, reason: "看看" })).rejects.toMatchObject(
      { code: "NOT_FOUND", message: "not found" },
    );
  }
});

test("a right works on the next request and stops with the next one after its end (DIR-5)", async () => {
  await expect(world.as("agent2").command(unmaskPhone, { customerId: "k-chen", reason: "核对" })).rejects.toMatchObject(
    { code: "FORBIDDEN" },
  );
  const { id } = await world
    .as("admin")
    .command(giveGrant, { personId: "p-su", role: "team-lead", centreId: "c-south", teamId: "t-one", reason: "代班" });
  await expect(
    world.as("agent2").command(unmaskPhone, { customerId: "k-chen", reason: "核对" }),
  ).resolves.toMatchObject({ phone: "13812346620" });
  await expect(
    world.as("admin").command(giveGrant, { personId: "p-su", role: "team-lead", reason: "again" }),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  await world.as("admin").command(revokeGrant, { grantId: id, reason: "代班结束" });
  await expect(world.as("agent2").command(unmaskPhone, { customerId: "k-chen", reason: "核对" })).rejects.toMatchObject(
    { code: "FORBIDDEN" },
  );
  const { grants } = await world.as("admin").query(readGrants, {});
  expect(grants.filter((grant) => grant.personId === "p-su").map((grant) => grant.role)).toEqual(["agent"]);
});

test("nobody gives a right to himself, and an agent gives none", async () => {
  await expect(
    world.as("admin").command(giveGrant, { personId: "p-admin", role: "executive", reason: "好奇" }),
  ).rejects.toMatchObject({ reason: "own-grant" });
  await expect(
    world.as("agent").command(giveGrant, { personId: "p-su", role: "executive", reason: "好奇" }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a person's pages are told when his rights change, by whatever breadth he follows (DIR-5)", async () => {
  const { id } = await world
    .as("admin")
    .command(giveGrant, { personId: "p-su", role: "trainer", centreId: "c-south", reason: "替班" });
  await world.as("admin").command(revokeGrant, { grantId: id, reason: "替班结束" });
  const told = await world.admin(async (client) => {
    const { rows } = await client.query(
      "select subject, owner_id, team_id, centre_id from event where type = 'directory.rights-changed' order by at",
    );
    return rows;
  });
  const his = { subject: "p-su", owner_id: "p-su", team_id: "t-one", centre_id: "c-south" };
  expect(told.slice(-2)).toEqual([his, his]);
});
