import { directoryProcedures } from "@quintet/directory/server";
import { openWorld } from "@quintet/testkit";
import { workflowProcedures } from "@quintet/workflow/server";
import { afterAll, describe, expect, test } from "vitest";
import { createHttp } from "../http.ts";
import { linesOf } from "../testing/persona/matrix.ts";
import { plantSpecimens } from "../testing/persona/plant-specimens.ts";

/** Flaws of neighbouring products that come in from outside: headers, take-overs, countable ids, second ways to write. */
const world = await openWorld({ log: () => {} });
const lines = linesOf(await plantSpecimens(world));
const app = await createHttp({
  ground: world.ground,
  verify: async () => ({ ok: false, reason: "malformed" }),
  ready: async () => true,
});
afterAll(() => app.close());

const { openCase, mergeCases } = workflowProcedures;
const about = { kind: "consultation" as const, channel: "voice", grade: "ordinary" as const };
const count = (text: string, values: unknown[] = []) =>
  world.admin(async (client) => Number((await client.query<{ n: string }>(text, values)).rows[0]?.n));

describe("headers of a single sign-on nobody set up say nothing (Zammad)", () => {
  const headers = Object.fromEntries(
    [
      "x-forwarded-user",
      "remote-user",
      "x-remote-user",
      "x-auth-request-user",
      "x-auth-user",
      "x-user",
      "x-email",
      "x-webauth-user",
    ].map((name) => [name, "p-admin"]),
  );
  test("they open nothing by themselves", async () => {
    for (const url of ["/api/v1/directory/readGrants", "/trpc/directory.readGrants?input=%7B%7D"])
      expect((await app.inject({ method: "GET", url, headers })).statusCode).toBe(401);
  });
  test("beside a key they make nobody of somebody", async () => {
    const { key } = await world
      .as("admin")
      .command(directoryProcedures.createConnector, { name: "单点", role: "data-analyst" });
    const answer = await app.inject({
      method: "GET",
      url: "/api/v1/directory/readGrants",
      headers: { ...headers, authorization: `Bearer ${key}` },
    });
    expect(answer.statusCode).toBe(403);
  });
  test("a forwarded address makes no new caller: tries are counted by the connection (SEC-10)", async () => {
    const codes: number[] = [];
    const link = encodeURIComponent(JSON.stringify({ link: `gd.${"x".repeat(32)}` }));
    for (let turn = 0; turn < 125; turn += 1) {
      const answer = await app.inject({
        method: "GET",
        url: `/api/v1/access/readSurvey?input=${link}`,
        headers: { "x-forwarded-for": `203.0.113.${turn}`, "x-real-ip": `203.0.113.${turn}` },
        remoteAddress: "198.51.100.77",
      });
      codes.push(answer.statusCode);
    }
    expect(codes.filter((code) => code === 429)).toHaveLength(5);
  });
});

test("another customer's number or e-mail takes nothing over (Chatwoot: merge as takeover)", async () => {
  const { createCustomer, unmaskPhone } = directoryProcedures;
  const taken = await world.as("agent").command(createCustomer, { name: "冒名", phone: "13812346620" });
  expect(taken).toMatchObject({ created: true });
  expect(taken.id).not.toBe("k-chen");
  const login = await count("select count(*) as n from login where customer_id = $1", [taken.id]);
  expect(login).toBe(0);
  const seen = await world.as("customer").query(workflowProcedures.listMyCases, {});
  expect(JSON.stringify(seen)).not.toContain(taken.id);
  const shown = await world.as("lead").command(unmaskPhone, { customerId: "k-chen", reason: "核对" });
  expect(shown.phone).toBe("13812346620");
  // Cases of two customers stay two cases, however alike they look.
  const two = [
    await world.as("agent").command(openCase, {
      ...about,
      kind: "complaint",
      title: "甲的扣费",
      customerId: "k-chen",
      customerName: "陈晓燕",
    }),
    await world.as("agent").command(openCase, {
      ...about,
      kind: "complaint",
      title: "乙的扣费",
      customerId: taken.id,
      customerName: "冒名",
    }),
  ];
  const merge = { caseId: String(two[1]?.id), intoId: String(two[0]?.id), reason: "看着一样" };
  await expect(world.as("agent").command(mergeCases, merge)).rejects.toMatchObject({ reason: "other-customer" });
});

test("ids go outward in no countable order (Chatwoot)", async () => {
  const ids = await world.admin(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from service_case union all select id from interaction where id not like 'i-%' union all select id from event where id not like 'i-%' limit 200",
    );
    return rows.map(({ id }) => id);
  });
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("what comes in by the open interface passes the same gates: there is no second way to write (Znuny)", async () => {
  const { apiRoutes } = await import("../serve-api.ts");
  const mounted = new Set(
    lines.filter(({ procedure }) => procedure.kind !== "watch").map(({ procedure }) => procedure),
  );
  expect(apiRoutes.filter(({ procedure }) => !mounted.has(procedure))).toEqual([]);
});
