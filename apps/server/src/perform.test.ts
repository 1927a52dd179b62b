import { audit, eq, event, idempotency, sql } from "@quintet/db";
import { DomainError, type Permission, STAFF } from "@quintet/kernel";
import { command, query } from "@quintet/rpc";
import { openWorld } from "@quintet/testkit";
import { expect, test } from "vitest";
import { z } from "zod";

const world = await openWorld();
const may: Permission = { name: "test.note", roles: ["agent", "customer"] };

const note = command({
  permission: may,
  input: z.strictObject({ text: z.string().min(1) }),
  output: z.strictObject({ id: z.string() }),
  run: async ({ newId, emit, audit: line, input, enqueue }) => {
    const id = newId();
    emit({ type: "test.noted", subject: id, audience: { ownerId: "p-lin" }, payload: { text: input.text } });
    line({ subject: id, after: { text: input.text } });
    enqueue({ name: "test.nothing", payload: { text: input.text } });
    return { id };
  },
});

const left = (key: string) =>
  world.admin(async (client) => {
    const { rows } = await client.query<{ events: string; lines: string; keys: string; jobs: string }>(
      `select (select count(*) from event where payload->>'text' = $1) as events,
              (select count(*) from audit where after->>'text' = $1) as lines,
              (select count(*) from idempotency where key = $1) as keys,
              (select count(*) from graphile_worker._private_jobs where payload->'input'->>'text' = $1) as jobs`,
      [key],
    );
    return rows[0];
  });

test("a command leaves its row, audit line, event, job and key together (REL-1)", async () => {
  const { id } = await world.as("agent").command(note, { text: "once" }, { key: "once" });
  const again = await world.as("agent").command(note, { text: "once" }, { key: "once" });
  expect(again.id).toBe(id);
  expect(await left("once")).toEqual({ events: "1", lines: "1", keys: "1", jobs: "1" });
});

test("a key with other input is refused, and leaves nothing (REL-1)", async () => {
  await world.as("agent").command(note, { text: "first" }, { key: "reused" });
  const other = world.as("agent").command(note, { text: "second" }, { key: "reused" });
  await expect(other).rejects.toMatchObject({ code: "UNPROCESSABLE", reason: "key-reused" });
  expect((await left("second"))?.events).toBe("0");
});

test("of twenty equal requests at once one works, the others get its answer or are told to wait", async () => {
  const tries = Array.from({ length: 20 }, () => world.as("agent").command(note, { text: "burst" }, { key: "burst" }));
  const results = await Promise.allSettled(tries);
  const ids = new Set(results.flatMap((result) => (result.status === "fulfilled" ? [result.value.id] : [])));
  expect(ids.size).toBe(1);
  for (const result of results)
    if (result.status === "rejected")
      expect(result.reason).toMatchObject({ code: expect.stringMatching(/CONFLICT|23505/) });
  expect(await left("burst")).toEqual({ events: "1", lines: "1", keys: "1", jobs: "1" });
});

test("the same key of another person is another key", async () => {
  const mine = await world.as("agent").command(note, { text: "mine" }, { key: "same" });
  const yours = await world.as("agent2").command(note, { text: "yours" }, { key: "same" });
  expect(mine.id).not.toBe(yours.id);
});

test("a role without the permission, a stranger and unknown fields are refused", async () => {
  await expect(world.as("editor").command(note, { text: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(world.anonymous.command(note, { text: "x" })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  const surplus = { text: "x", tenantId: "fj" } as { text: string };
  await expect(world.as("agent").command(note, surplus)).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("a deed that fails leaves nothing behind", async () => {
  const failing = command({
    ...note,
    run: async (deed) => {
      await note.run(deed);
      throw new DomainError("CONFLICT", "changed-my-mind");
    },
  });
  await expect(world.as("agent").command(failing, { text: "undone" }, { key: "undone" })).rejects.toThrow(
    "changed-my-mind",
  );
  expect(await left("undone")).toEqual({ events: "0", lines: "0", keys: "0", jobs: "0" });
});

test("a query cannot see what its actor may not, although it asks for everything (SEC-1)", async () => {
  const events = query({
    permission: { name: "test.events", roles: [...STAFF, "customer"] },
    input: z.strictObject({}),
    output: z.array(z.string()),
    run: async ({ tx }) =>
      (await tx.select({ text: sql<string>`payload->>'text'` }).from(event).where(eq(event.type, "test.noted"))).map(
        (row) => row.text,
      ),
  });
  expect(await world.as("agent").query(events, {})).toContain("once");
  expect(await world.as("agent2").query(events, {})).toEqual([]);
  expect(await world.as("customer").query(events, {})).toEqual([]);
  expect(await world.as("foreignManager").query(events, {})).toEqual([]);
});

test("no role of the server can change or remove an audit line (DIR-6)", async () => {
  for (const name of ["agent", "admin"] as const) {
    const meddle = command({
      permission: { name: "test.meddle", roles: ["agent", "administrator"] },
      input: z.strictObject({}),
      output: z.strictObject({}),
      run: async ({ tx }) => {
        await tx.delete(audit);
        return {};
      },
    });
    await expect(world.as(name).command(meddle, {})).rejects.toThrow();
  }
  await expect(
    world.work("gd", async ({ tx }) => void (await tx.update(audit).set({ reason: "x" }))),
  ).rejects.toThrow();
  await expect(world.work("gd", async ({ tx }) => void (await tx.delete(idempotency)))).resolves.toBeUndefined();
});

test("a refused query ends its transaction and gives its connection back", async () => {
  const broken = query({
    permission: may,
    input: z.strictObject({}),
    output: z.strictObject({}),
    run: async ({ tx }) => {
      await tx.execute(sql`select 1/0`);
      return {};
    },
  });
  for (let round = 0; round < 40; round += 1) await expect(world.as("agent").query(broken, {})).rejects.toThrow();
});
