import { openWorld, type World } from "@quintet/testkit";
import { expect, test } from "vitest";
import type { z } from "zod";
import type { ContactRecord } from "../contract/recording.ts";
import { accessProcedures as access } from "./index.ts";
import { patiently } from "./testing/patiently.ts";
import { plantDesk } from "./testing/plant-desk.ts";
import { reasonOf } from "./testing/reason-of.ts";

const world: World = await openWorld();
await plantDesk(world);
await world.admin(async (client) => {
  await client.query("select 1");
});

type Told = Partial<z.input<typeof ContactRecord>>;
const DEVICE = "device-1";
const AT = "2026-11-20T02:03:04.000Z";
let number = 0;
const recordOf = (told: Told = {}) => {
  number += 1;
  return {
    id: `record-${number}`,
    personId: "p-lin",
    deviceId: DEVICE,
    sequence: number,
    at: AT,
    channel: "voice" as const,
    phone: "13812346620",
    name: "陈晓燕",
    topic: "话费多扣",
    text: "会员扣了两次",
    ...told,
  };
};
const complaint = {
  kind: "complaint" as const,
  title: "重复扣费",
  description: "两次 15 元",
  archiveCode: "vas-double",
};
const permitOf = async (who: "agent" | "agent2" = "agent") =>
  (await world.as(who).command(access.issuePermit, { deviceId: DEVICE })).permit;
const rows = <T>(text: string, values: unknown[] = []) =>
  world.admin(async (client) => (await client.query(text, values)).rows as T[]);
const count = async (table: string, where: string, values: unknown[]) =>
  Number((await rows<{ n: string }>(`select count(*) as n from ${table} where ${where}`, values))[0]?.n);

test("the same record filed five times at once makes one contact, one case and one line of the audit", async () => {
  const permit = await permitOf();
  const record = recordOf({ case: complaint });
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((n) =>
      patiently(() => (n % 2 ? world.anonymous : world.as("agent")).command(access.fileRecord, { permit, record })),
    ),
  );
  expect(new Set(answers.map((one) => JSON.stringify(one)))).toHaveLength(1);
  const [answer] = answers;
  expect(answer).toMatchObject({ outcome: "filed", recordedLate: true });
  expect(await count("interaction", "external_ref = $1", [`recorded:${record.id}`])).toBe(1);
  expect(await count("service_case", "title = $1", ["重复扣费"])).toBe(1);
  expect(await count("audit", "after->>'record' = $1", [record.id])).toBe(1);
  const [kept] = await rows(
    "select i.arrived_at, i.customer_id, i.owner_id, i.state, r.recorded_late, r.device_at, i.case_id is not null as has_case from interaction i join recorded_contact r on r.interaction_id = i.id where r.id = $1",
    [record.id],
  );
  expect(kept).toEqual({
    arrived_at: new Date(AT),
    customer_id: "k-chen",
    owner_id: "p-lin",
    state: "closed",
    recorded_late: true,
    device_at: new Date(AT),
    has_case: true,
  });
});

test("a permit that has ended, was changed, or belongs to another company is refused", async () => {
  const file = (permit: string, now?: Date) =>
    reasonOf(world.anonymous.command(access.fileRecord, { permit, record: recordOf() }, now ? { now } : {}));
  const permit = await permitOf();
  expect(await file(permit, new Date(Date.now() + 8 * 3_600_000 + 1))).toBe("permit-refused");
  const [body = "", mac = ""] = permit.split(".");
  const said = JSON.parse(Buffer.from(body, "base64url").toString());
  const forge = (change: object) => Buffer.from(JSON.stringify({ ...said, ...change })).toString("base64url");
  expect(await file(`${forge({ endsAt: said.endsAt + 1 })}.${mac}`)).toBe("permit-refused");
  expect(await file(`${forge({ tenantId: "fj" })}.${mac}`)).toBe("permit-refused");
  expect(await file(`${body}.${mac.slice(0, -3)}AAA`)).toBe("permit-refused");
  expect(await file(`${body}.`)).toBe("permit-refused");
  expect(await file("nonsense")).toBe("permit-refused");
  expect(await count("recorded_contact", "true", [])).toBe(1);
});

test("nobody files what another person or another device wrote down", async () => {
  const permit = await permitOf();
  const foreign = recordOf({ personId: "p-su" });
  expect(await reasonOf(world.anonymous.command(access.fileRecord, { permit, record: foreign }))).toBe(
    "permit-refused",
  );
  const elsewhere = recordOf({ deviceId: "device-2" });
  expect(await reasonOf(world.anonymous.command(access.fileRecord, { permit, record: elsewhere }))).toBe(
    "permit-refused",
  );
  expect(await reasonOf(world.as("agent2").command(access.fileRecord, { permit, record: recordOf() }))).toBe(
    "permit-refused",
  );
  const mine = recordOf();
  await world.anonymous.command(access.fileRecord, { permit, record: mine });
  const taken = { permit: await permitOf("agent2"), record: { ...mine, personId: "p-su" } };
  expect(await reasonOf(world.as("agent2").command(access.fileRecord, taken))).toBe("permit-refused");
});

test("a permit opens nothing but the filing of records", async () => {
  const permit = await permitOf();
  expect(await reasonOf(world.anonymous.query(access.readMyWork, {}))).toBe("not-signed-in");
  expect(permit.split(".")).toHaveLength(2);
  expect(await reasonOf(world.as("billing").command(access.issuePermit, { deviceId: DEVICE }))).toBe("not-permitted");
});

test("an unknown customer is asked about before anything is written, and can be picked or left out", async () => {
  const permit = await permitOf();
  const record = recordOf({ phone: "13000000000", name: "周建国" });
  const asked = await world.anonymous.command(access.fileRecord, { permit, record });
  expect(asked).toMatchObject({ outcome: "customer-unknown" });
  const nobody = { permit, record: { ...record, name: "无此人" } };
  expect(await world.anonymous.command(access.fileRecord, nobody)).toMatchObject({ candidates: [] });
  const named = { ...record, phone: "" };
  expect(await world.anonymous.command(access.fileRecord, { permit, record: named })).toEqual({
    outcome: "customer-unknown",
    candidates: [{ id: "k-zhou", name: "周建国", phoneMasked: "139****2071" }],
  });
  const stranger = { permit, record: named, choice: { customerId: "k-chen" } };
  expect(await reasonOf(world.anonymous.command(access.fileRecord, stranger))).toBe("not-found");
  expect(await count("recorded_contact", "id = $1", [record.id])).toBe(0);
  const picked = { permit, record: named, choice: { customerId: "k-zhou" } };
  expect(await world.anonymous.command(access.fileRecord, picked)).toMatchObject({ outcome: "filed" });
  const without = {
    permit,
    record: recordOf({ phone: "", name: "某客户", case: complaint }),
    choice: { withoutCustomer: true },
  };
  expect(await world.anonymous.command(access.fileRecord, without)).toMatchObject({ outcome: "filed", caseId: null });
});

test("a case that exists is shown, and joined or opened beside only when somebody says so", async () => {
  const permit = await permitOf();
  const record = recordOf({ case: { ...complaint, title: "又扣了一次" } });
  const asked = await world.anonymous.command(access.fileRecord, { permit, record });
  expect(asked).toMatchObject({ outcome: "case-exists", existing: { title: "重复扣费" } });
  const joined = await world.anonymous.command(access.fileRecord, { permit, record, choice: { case: "join" } });
  expect(joined).toMatchObject({ outcome: "filed", caseId: asked.outcome === "case-exists" ? asked.existing.id : "" });
  const again = recordOf({ case: { ...complaint, title: "又扣了一次" } });
  const opened = await world.anonymous.command(access.fileRecord, { permit, record: again, choice: { case: "open" } });
  expect(opened).toMatchObject({ outcome: "filed" });
  expect(await count("service_case", "title = $1", ["又扣了一次"])).toBe(1);
});

test("every kind of case that can be written down can be opened", async () => {
  const permit = await permitOf();
  for (const kind of ["consultation", "query", "transaction", "fault-report", "suggestion"] as const) {
    const record = recordOf({ case: { kind, title: `记录 ${kind}` } });
    const filed = await world.anonymous.command(access.fileRecord, { permit, record });
    expect(filed).toMatchObject({ outcome: "filed", caseNumber: expect.any(String) });
  }
});

test("a clock that runs fast puts no contact into the future, and what the device said is kept", async () => {
  const permit = await permitOf();
  const at = new Date(Date.now() + 86_400_000).toISOString();
  const record = recordOf({ at });
  await world.anonymous.command(access.fileRecord, { permit, record });
  const [kept] = await rows<{ arrived_at: Date; device_at: Date }>(
    "select i.arrived_at, r.device_at from interaction i join recorded_contact r on r.interaction_id = i.id where r.id = $1",
    [record.id],
  );
  expect(kept?.arrived_at.getTime()).toBeLessThanOrEqual(Date.now());
  expect(kept?.device_at.toISOString()).toBe(at);
});

test("what somebody wrote who no longer works the desk is accepted for review, without a case", async () => {
  const permit = await permitOf("agent2");
  await world.admin((client) => client.query("update role_grant set valid_until = now() where person_id = 'p-su'"));
  const record = recordOf({ personId: "p-su", case: complaint });
  expect(await reasonOf(world.as("agent2").command(access.fileRecord, { permit, record }))).toBe("not-permitted");
  const filed = await world.anonymous.command(access.fileRecord, { permit, record });
  expect(filed).toMatchObject({ outcome: "review", caseId: null });
  expect(await rows("select review, told->>'topic' as topic from recorded_contact where id = $1", [record.id])).toEqual(
    [{ review: "waiting", topic: "话费多扣" }],
  );
});
