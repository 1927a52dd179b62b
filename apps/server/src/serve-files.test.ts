import { directoryProcedures } from "@quintet/directory/server";
import { openWorld } from "@quintet/testkit";
import { workflowProcedures } from "@quintet/workflow/server";
import { afterAll, expect, test } from "vitest";
import { createHttp } from "./http.ts";

const world = await openWorld();
// Tokens are tried elsewhere; here a connector's key opens what its role may.
const app = await createHttp({
  ground: world.ground,
  verify: async () => ({ ok: false, reason: "malformed" }),
  ready: async () => true,
});
afterAll(() => app.close());

const PNG = Buffer.from("\x89PNG\r\n\x1a\nfew bytes", "latin1");

test("a file goes out to be saved, typed by its content, and only with a right to the case", async () => {
  const { createConnector } = directoryProcedures;
  const { openCase, attachFile } = workflowProcedures;
  const about = { kind: "consultation" as const, title: "附件", channel: "voice" };
  const { id: caseId } = await world
    .as("agent")
    .command(openCase, { ...about, customerId: "k-chen", customerName: "陈晓燕" });
  const file = { caseId, name: '扣费 "短信".png', content: PNG.toString("base64") };
  const { id } = await world.as("agent").command(attachFile, file);
  const { key } = await world.as("admin").command(createConnector, { name: "归档系统", role: "data-analyst" });
  const headers = { authorization: `Bearer ${key}` };
  const got = await app.inject({ method: "GET", url: `/files/${id}?caseId=${caseId}`, headers });
  expect(got.statusCode).toBe(200);
  expect(got.rawPayload.equals(PNG)).toBe(true);
  expect(got.headers).toMatchObject({
    "content-type": "image/png",
    "content-disposition": "attachment; filename*=UTF-8''%E6%89%A3%E8%B4%B9%20%22%E7%9F%AD%E4%BF%A1%22.png",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect((await app.inject({ method: "GET", url: `/files/${id}?caseId=${caseId}` })).statusCode).toBe(401);
  expect((await app.inject({ method: "GET", url: `/files/${id}?caseId=no-such`, headers })).statusCode).toBe(404);
  expect((await app.inject({ method: "GET", url: `/files/${id}`, headers })).statusCode).toBe(400);
  // A reader may not put a file; what is larger than any file is not even read.
  const put = (content: string) =>
    app.inject({ method: "POST", url: "/files", headers, payload: { ...file, content } });
  expect((await put(file.content)).statusCode).toBe(403);
  expect((await put("A".repeat(16 * 1_048_576))).statusCode).toBe(413);
});
