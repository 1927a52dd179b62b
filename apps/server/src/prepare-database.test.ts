import { findDrift } from "@quintet/db";
import { openWorld } from "@quintet/testkit";
import { expect, test } from "vitest";

const world = await openWorld();

test("no table stands outside the law", async () => {
  expect(await world.admin(findDrift)).toEqual([]);
});

test("a table without a policy, or with row security off, is found", async () => {
  const holes = await world.admin(async (client) => {
    await client.query("create table stray (tenant_id text primary key)");
    await client.query("alter table customer disable row level security");
    const found = await findDrift(client);
    await client.query("drop table stray; alter table customer enable row level security");
    return found;
  });
  expect(holes).toContain("stray has no policy");
  expect(holes).toContain("customer has row security off or not forced");
});
