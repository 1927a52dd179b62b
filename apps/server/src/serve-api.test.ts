import { directoryProcedures } from "@quintet/directory/server";
import { countCall } from "@quintet/rpc";
import { openWorld } from "@quintet/testkit";
import { afterAll, expect, test } from "vitest";
import { openGround } from "./ground.ts";
import { createHttp } from "./http.ts";
import { apiRoutes } from "./serve-api.ts";

const { createConnector, listConnectors, revokeConnector } = directoryProcedures;
const world = await openWorld();
// Tokens are tried elsewhere; here only keys open anything.
const app = await createHttp({
  ground: world.ground,
  verify: async () => ({ ok: false, reason: "malformed" }),
  ready: async () => true,
});
afterAll(() => app.close());

const call = (method: "GET" | "POST", path: string, options: { key?: string; body?: unknown; once?: string } = {}) =>
  app.inject({
    method,
    url: `/api/v1/${path}`,
    headers: {
      ...(options.key ? { authorization: `Bearer ${options.key}` } : {}),
      ...(options.once ? { "idempotency-key": options.once } : {}),
    },
    ...(options.body === undefined ? {} : { payload: options.body as object }),
  });

test("a connector sees by its key what its role may, and nothing after it was revoked", async () => {
  const made = await world.as("admin").command(createConnector, { name: "报表系统", role: "data-analyst" });
  const me = await call("GET", "directory/readOrganisation", { key: made.key });
  expect(me.statusCode).toBe(200);
  expect(me.json()).toMatchObject({ tenantId: "gd" });
  const beyond = await call("GET", "directory/readGrants", { key: made.key });
  expect(beyond.statusCode).toBe(403);
  expect(beyond.json()).toMatchObject({ code: "FORBIDDEN", reason: "not-permitted" });
  await world.as("admin").command(revokeConnector, { connectorId: made.id, reason: "停用" });
  expect((await call("GET", "directory/readOrganisation", { key: made.key })).statusCode).toBe(401);
  await expect(
    world.as("admin").command(revokeConnector, { connectorId: made.id, reason: "停用" }),
  ).rejects.toMatchObject({ code: "CONFLICT" });
});

test("the key itself is nowhere in the database", async () => {
  const { key } = await world.as("admin").command(createConnector, { name: "留痕", role: "data-analyst" });
  const found = await world.admin(async (client) => {
    const { rows } = await client.query(
      "select row_to_json(c)::text as text from connector c union all select row_to_json(l)::text from login l union all select row_to_json(a)::text from audit a",
    );
    return rows.filter(({ text }: { text: string }) => text.includes(key)).length;
  });
  expect(found).toBe(0);
});

test("a partner's manager makes keys for his own company only, no wider than an agent's", async () => {
  const wide = world.as("partnerManager").command(createConnector, { name: "越权", role: "partner-manager" });
  await expect(wide).rejects.toMatchObject({ reason: "role-misfit" });
  const foreign = world
    .as("partnerManager")
    .command(createConnector, { name: "别家", role: "partner-agent", partnerId: "beichen" });
  await expect(foreign).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { key, id } = await world
    .as("partnerManager")
    .command(createConnector, { name: "工单对接", role: "partner-agent" });
  expect((await call("GET", "workflow/listShares", { key })).statusCode).toBe(200);
  expect((await call("GET", "workflow/listTasks", { key })).statusCode).toBe(403);
  const { connectors } = await world.as("partnerManager").query(listConnectors, {});
  expect(connectors.map((one) => one.id)).toEqual([id]);
  const others = world.as("partnerManager").command(revokeConnector, { connectorId: "nobody", reason: "试试" });
  await expect(others).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a role that needs a place is refused without one", async () => {
  const create = (role: "agent" | "operations-manager" | "partner-agent" | "business-department") =>
    world.as("admin").command(createConnector, { name: "无处安放", role });
  for (const role of ["operations-manager", "partner-agent", "business-department"] as const)
    await expect(create(role)).rejects.toMatchObject({ reason: "role-misfit" });
});

test("without a key, with a made-up key and with broken input the answer is a problem with its reason", async () => {
  expect((await call("GET", "directory/readOrganisation")).json()).toMatchObject({ status: 401 });
  const madeUp = await call("GET", "directory/readOrganisation", { key: `qk_${"a".repeat(43)}` });
  expect(madeUp.statusCode).toBe(401);
  expect(madeUp.headers["content-type"]).toContain("application/problem+json");
  const { key } = await world.as("admin").command(createConnector, { name: "坏输入", role: "data-analyst" });
  const broken = await call("GET", "kpi/listIndicators?input=%7Bnot", { key });
  expect(broken.json()).toMatchObject({ status: 400, reason: "bad-input" });
  const unknown = await call("GET", `directory/readOrganisation?input=${encodeURIComponent('{"x":1}')}`, { key });
  expect(unknown.statusCode).toBe(400);
});

test("a command is posted, never got, and its idempotency key answers the same twice", async () => {
  const { key } = await world.as("admin").command(createConnector, {
    name: "渠道",
    role: "agent",
    centreId: "c-south",
    teamId: "t-one",
  });
  expect((await call("GET", "directory/createCustomer", { key })).statusCode).toBe(404);
  const body = { name: "接口客户", kind: "person", phone: "13912345678" };
  const first = await call("POST", "directory/createCustomer", { key, body, once: "order-1" });
  const again = await call("POST", "directory/createCustomer", { key, body, once: "order-1" });
  expect(first.statusCode, first.body).toBe(200);
  expect(again.json()).toEqual(first.json());
  const other = await call("POST", "directory/createCustomer", {
    key,
    body: { ...body, name: "另一个" },
    once: "order-1",
  });
  expect(other.json()).toMatchObject({ status: 422, reason: "key-reused" });
});

test("the document describes every route, with the shapes the procedures parse with", async () => {
  const document = (await call("GET", "openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toHaveLength(apiRoutes.length);
  const create = document.paths["/api/v1/directory/createConnector"].post;
  expect(create.requestBody.content["application/json"].schema.required).toContain("name");
  expect(create.description).toContain("directory.keepConnectors");
});

test("of 200 tries at once on two servers exactly the allowed ones pass (SEC-10)", async () => {
  const other = await openGround({ runtimeUrl: world.runtimeUrl, connections: 12 });
  const caller = { kind: "anonymous" } as const;
  const tries = Array.from({ length: 200 }, (_, turn) =>
    countCall(turn % 2 ? other.ground : world.ground, { caller, address: "192.0.2.7" }, "test.limit", {
      most: 20,
      seconds: 600,
    }),
  );
  const results = await Promise.allSettled(tries);
  await other.close();
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
  const refusals = results.flatMap((one) => (one.status === "rejected" ? [one.reason.reason] : []));
  expect(new Set(refusals)).toEqual(new Set(["too-many"]));
});
