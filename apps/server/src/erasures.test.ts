import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CUSTOMER_ERASED } from "@quintet/directory/contract";
import { directoryProcedures } from "@quintet/directory/server";
import { openWorld, type World } from "@quintet/testkit";
import { workflowProcedures } from "@quintet/workflow/server";
import { afterAll, expect, test } from "vitest";
import { keepErasures, readErasures, reapplyErasures } from "./erasures.ts";

const world = await openWorld();
const folder = await mkdtemp(join(tmpdir(), "erasures-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const file = join(folder, "deep", "erasures.jsonl");

const { eraseCustomer, exportCustomer } = directoryProcedures;
const reason = "客户本人要求";
const erase = (customerId: string) => world.as("admin").command(eraseCustomer, { customerId, reason });

/** Every table of which a row still speaks of somebody, looked through past all rights; logs are said to keep. */
const LOGS = new Set(["audit", "event", "idempotency"]);
async function whereStands(of: World, word: string): Promise<string[]> {
  return of.admin(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1",
    );
    const found: string[] = [];
    for (const { name } of rows) {
      if (LOGS.has(name)) continue;
      const { rowCount } = await client.query(`select 1 from "${name}" t where t::text like $1 limit 1`, [`%${word}%`]);
      if (rowCount) found.push(name);
    }
    return found;
  });
}

const WORD = "椒图貔貅";

async function liveALittle(): Promise<string> {
  const { id: customerId } = await world
    .as("agent")
    .command(directoryProcedures.createCustomer, { name: `${WORD}客户`, phone: "13522223333", note: `${WORD}备注` });
  const { id: caseId } = await world.as("agent").command(workflowProcedures.openCase, {
    kind: "complaint",
    title: `${WORD}重复扣费`,
    description: `${WORD}描述`,
    customerId,
    customerName: `${WORD}客户`,
    channel: "web-chat",
    partnerId: "yueting",
  });
  await world.as("agent").command(workflowProcedures.addEntry, { caseId, text: `${WORD}留言`, visibility: "internal" });
  const content = Buffer.from(`${WORD}附件`).toString("base64");
  await world.as("agent").command(workflowProcedures.attachFile, { caseId, name: `${WORD}.txt`, content });
  await world.admin(async (client) => {
    await client.query(
      `insert into interaction (tenant_id, id, channel, medium, topic, customer_id, customer_name, state, arrived_at, last_message, owner_id, owner_name)
       values ('gd', 'i-erase', 'web-chat', 'chat', 'vas', $1, $2, 'closed', now(), $2, 'p-lin', '林悦')`,
      [customerId, `${WORD}客户`],
    );
    await client.query(
      `insert into message (tenant_id, id, interaction_id, number, at, author, author_name, text, customer_id)
       values ('gd', 'm-erase', 'i-erase', 1, now(), 'customer', $2, $2, $1), ('gd', 'm-erase2', 'i-erase', 2, now(), 'agent', '林悦', $2, null)`,
      [customerId, `${WORD}的话`],
    );
  });
  return customerId;
}

test("whoever was erased is gone from every house, and gone again after an older copy came back (DIR-7)", async () => {
  const customerId = await liveALittle();
  const given = await world.as("admin").command(exportCustomer, { customerId, reason });
  expect(Object.keys(given.houses.workflow ?? {})).toEqual(
    expect.arrayContaining(["service_case", "case_entry", "case_attachment", "task", "case_share"]),
  );
  expect(Object.keys(given.houses.access ?? {})).toEqual(["interaction", "message"]);
  expect(JSON.stringify(given.houses), "the names of those who served are not the customer's data").not.toContain(
    "owner_name",
  );

  await expect(erase(customerId)).rejects.toMatchObject({ code: "CONFLICT", reason: "open-cases" });
  await world.admin((client) =>
    client.query("update service_case set status = 'closed', closed_at = now() where customer_id = $1", [customerId]),
  );
  const before = await whereStands(world, WORD);
  expect(before.length).toBeGreaterThan(6);
  const copy = await world.admin(async (client) => {
    const tables: Record<string, string[]> = {};
    for (const table of before)
      tables[table] = (
        await client.query<{ row: string }>(
          `select row_to_json(t)::text as row from "${table}" t where t::text like $1`,
          [`%${WORD}%`],
        )
      ).rows.map(({ row }) => row);
    return tables;
  });

  const { id } = await erase(customerId);
  expect(await whereStands(world, WORD)).toEqual([]);
  const { rows } = await world.admin((client) =>
    client.query("select payload from event where type = $1 and subject = $2", [CUSTOMER_ERASED, customerId]),
  );
  await world.work("gd", (deed) => keepErasures(file).apply({ ...deed, input: { payload: rows[0].payload } as never }));
  expect(await readErasures(file)).toMatchObject([{ id, customerId, tenantId: "gd" }]);
  expect(await readFile(file, "utf8"), "the file holds ids, nobody's data").not.toContain(WORD);

  await world.admin(async (client) => {
    await client.query("delete from erasure where id = $1", [id]);
    for (const [table, lines] of Object.entries(copy)) {
      const { rows: keys } = await client.query<{ column: string }>(
        "select a.attname as column from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = $1::regclass and i.indisprimary",
        [table],
      );
      const same = keys.map(({ column }) => `t."${column}" = r."${column}"`).join(" and ");
      for (const line of lines) {
        await client.query(
          `delete from "${table}" t using json_populate_record(null::"${table}", $1) r where ${same}`,
          [line],
        );
        await client.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [line]);
      }
    }
  });
  expect(await whereStands(world, WORD)).toEqual(before);
  const again = await reapplyErasures({ runtimeUrl: world.runtimeUrl, file });
  expect(again.erasures).toBe(1);
  expect(again.rows).toBeGreaterThan(before.length - 1);
  expect(await whereStands(world, WORD)).toEqual([]);
  expect(await reapplyErasures({ runtimeUrl: world.runtimeUrl, file })).toEqual({ erasures: 1, rows: 0 });
});

test("a line told twice counts once, a torn last line is left out, a broken line in between is not passed over", async () => {
  const twice = join(folder, "twice.jsonl");
  const line = JSON.stringify({ id: "e-1", tenantId: "gd", customerId: "k-x", at: "2026-03-02T08:00:00.000Z" });
  await writeFile(twice, `${line}\n${line}\n{"id":"e-2","ten`);
  expect(await readErasures(twice)).toHaveLength(1);
  await writeFile(twice, `${line}\n{"id":\n${line}\n`);
  await expect(readErasures(twice)).rejects.toThrow("line 2");
  expect(await readErasures(join(folder, "none.jsonl"))).toEqual([]);
});

test("the conversation of a case can be overwritten with the mark alone, by nobody with anything else", async () => {
  const meddling = world.work("gd", async ({ tx }) => {
    const { sql } = await import("@quintet/db");
    await tx.execute(sql`update case_entry set text = 'something else'`);
  });
  await expect(meddling).rejects.toThrow();
});
