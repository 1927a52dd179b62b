import { directoryProcedures } from "@quintet/directory/server";
import { openWorld } from "@quintet/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttp } from "../http.ts";

const world = await openWorld({ log: () => {} });
// Tokens are tried elsewhere; here a connector's key opens what its role may.
const app = await createHttp({
  ground: world.ground,
  verify: async () => ({ ok: false, reason: "malformed" }),
  ready: async () => true,
});
afterAll(() => app.close());

let key = "";
beforeAll(async () => {
  const wanted = { name: "传输试验", role: "agent" as const, centreId: "c-south", teamId: "t-one" };
  key = (await world.as("admin").command(directoryProcedures.createConnector, wanted)).key;
});
const signed = () => ({ authorization: `Bearer ${key}` });
const json = () => ({ ...signed(), "content-type": "application/json" });

const QUERY = "/trpc/directory.readOrganisation";
const COMMAND = "/trpc/directory.createCustomer";
const input = (value: unknown) => `input=${encodeURIComponent(JSON.stringify(value))}`;
const post = (url: string, payload: string, headers: Record<string, string> = json()) =>
  app.inject({ method: "POST", url, headers, payload });

const customers = () =>
  world.admin(async (client) => Number((await client.query("select count(*) as n from customer")).rows[0].n));

describe("a batch is bounded", () => {
  test("more calls than allowed are refused before any of them runs", async () => {
    const names = Array.from({ length: 21 }, () => "directory.seeMyself").join(",");
    const answer = await app.inject({ method: "GET", url: `/trpc/${names}?batch=1&${input({})}`, headers: signed() });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain("gd");
  });
  test.each([",".repeat(2_000), "%2C".repeat(150)])(
    "empty paths, however they are written, are refused at once: %#",
    async (path) => {
      const answer = await app.inject({ method: "GET", url: `/trpc/${path}?batch=1`, headers: signed() });
      expect([400, 404, 414]).toContain(answer.statusCode);
    },
  );
  test("its calls are counted one by one: twenty in one request use up twenty tries (SEC-10)", async () => {
    const names = (count: number) => Array.from({ length: count }, () => "access.readSurvey").join(",");
    const asked = Object.fromEntries(Array.from({ length: 20 }, (_, turn) => [turn, { link: `gd.${"x".repeat(32)}` }]));
    const codes: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const answer = await app.inject({
        method: "GET",
        url: `/trpc/${names(20)}?batch=1&${input(asked)}`,
        remoteAddress: "198.51.100.9",
      });
      for (const one of answer.json() as { error?: { data: { httpStatus: number } } }[])
        codes.push(one.error?.data.httpStatus ?? 200);
    }
    const { most } = (await import("@quintet/access/server")).accessProcedures.readSurvey.limit ?? { most: 0 };
    expect(most).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 429)).toHaveLength(Math.min(most, codes.length));
    expect(codes).toContain(429);
  });
  test("a forbidden call beside an allowed one is refused alone", async () => {
    const answer = await app.inject({
      method: "GET",
      url: `/trpc/directory.readOrganisation,directory.readGrants?batch=1&${input({ 0: {}, 1: {} })}`,
      headers: signed(),
    });
    const [allowed, forbidden] = answer.json();
    expect(answer.statusCode).toBe(207);
    expect(allowed.result.data.tenantId).toBe("gd");
    expect(forbidden.error.data).toMatchObject({ httpStatus: 403, reason: "not-permitted" });
  });
});

describe("only a POST with JSON changes anything", () => {
  test("a command is not got", async () => {
    const before = await customers();
    const answer = await app.inject({
      method: "GET",
      url: `${COMMAND}?${input({ name: "由GET来" })}`,
      headers: signed(),
    });
    expect(answer.statusCode).toBe(405);
    expect(await customers()).toBe(before);
  });
  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "a form of another page can send %s, and is refused",
    async (type) => {
      const before = await customers();
      const body = JSON.stringify({ name: "由表单来" });
      for (const url of [COMMAND, "/api/v1/directory/createCustomer", "/files"])
        expect((await post(url, body, { ...signed(), "content-type": type })).statusCode, url).toBe(415);
      expect(await customers()).toBe(before);
    },
  );
});

describe("what is too large, too deep or no text is refused, never a fault of ours", () => {
  const urls = [COMMAND, "/api/v1/directory/createCustomer"];
  test.each(urls)("11 MB are not even read: %s", async (url) => {
    expect((await post(url, JSON.stringify({ name: "A".repeat(11 * 1_048_576) }))).statusCode).toBe(413);
  });
  test.each(urls)("10,000 levels deep: %s", async (url) => {
    const deep = `{"name":${"[".repeat(10_000)}${"]".repeat(10_000)}}`;
    expect((await post(url, deep)).statusCode).toBe(400);
  });
  const strange: [string, string][] = [
    ["__proto__ as a key", '{"name":"原型","__proto__":{"admin":true}}'],
    ["constructor.prototype as a key", '{"name":"原型","constructor":{"prototype":{"admin":true}}}'],
    ["a tenant of one's choice", '{"name":"别家","tenantId":"fj"}'],
    ["NaN", '{"name":NaN}'],
    ["no JSON at all", "name=x"],
    ["nothing where something must be", "null"],
    ["a list where an object must be", "[]"],
    ["NUL in a text", '{"name":"a\\u0000b"}'],
    ["half of a pair of surrogates", '{"name":"a\\ud800b"}'],
    ["the other half", '{"name":"a\\udc00"}'],
  ];
  for (const url of urls)
    test.each(strange)(`${url} with %s`, async (_title, body) => {
      const answer = await post(url, body);
      expect(answer.statusCode, answer.body).toBe(400);
    });
  test("the same in a question, and in the idempotency key", async () => {
    const { key: reader } = await world
      .as("admin")
      .command(directoryProcedures.createConnector, { name: "读者", role: "data-analyst" });
    const headers = { authorization: `Bearer ${reader}` };
    for (const text of ["a\u0000b", "a\ud800b"])
      for (const url of ["/trpc/directory.findCustomers?input=", "/api/v1/directory/findCustomers?input="]) {
        const asked = encodeURIComponent(`{"text":${JSON.stringify(text)}}`);
        expect((await app.inject({ method: "GET", url: url + asked, headers })).statusCode, url).toBe(400);
      }
    const long = await post(COMMAND, '{"name":"钥匙"}', { ...json(), "idempotency-key": "k".repeat(201) });
    expect(long.statusCode).toBe(400);
  });
});

test("what an error says is a sentence: no stack, no SQL, no path of a file", async () => {
  const answers = await Promise.all([
    post(COMMAND, '{"name":'),
    post(COMMAND, '{"name":"a\\u0000"}'),
    post("/api/v1/directory/createCustomer", '{"name":5}'),
    app.inject({ method: "GET", url: "/trpc/no.such", headers: signed() }),
    app.inject({ method: "GET", url: "/api/v1/no/such", headers: signed() }),
    app.inject({ method: "GET", url: "/files/x?caseId=y", headers: signed() }),
    app.inject({ method: "GET", url: "/files/%00", headers: signed() }),
    app.inject({ method: "GET", url: "/trpc/directory.readOrganisation?input=%7B", headers: signed() }),
    app.inject({ method: "GET", url: "/%c0%ae%c0%ae/etc/passwd" }),
  ]);
  for (const { statusCode, body } of answers) {
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode, body).toBeLessThan(500);
    expect(body).not.toMatch(/\bat .*\.(ts|js):\d|node_modules|select |insert |pg_|stack"|\/work\/|\/src\//i);
  }
});

describe("nothing but the Authorization header says who somebody is", () => {
  test.each(["token", "access_token", "authorization", "key"])(
    "a key in the address is not looked at: %s",
    async (name) => {
      expect((await app.inject({ method: "GET", url: `${QUERY}?${name}=${key}&${input({})}` })).statusCode).toBe(401);
      const rest = await app.inject({ method: "GET", url: `/api/v1/directory/readOrganisation?${name}=${key}` });
      expect(rest.statusCode).toBe(401);
    },
  );
  test("cookies alone open nothing", async () => {
    const headers = { cookie: `authorization=Bearer ${key}; token=${key}; session=${key}; KEYCLOAK_IDENTITY=${key}` };
    expect((await app.inject({ method: "GET", url: `${QUERY}?${input({})}`, headers })).statusCode).toBe(401);
    const answer = await post(COMMAND, '{"name":"饼干"}', { ...headers, "content-type": "application/json" });
    expect(answer.statusCode).toBe(401);
  });
  test.each([`Bearer  Bearer ${"x"}`, "Bearer", "Basic YWRtaW46YWRtaW4=", "", `Bearer ${"x".repeat(8_000)}`])(
    "a header that is no token: %#",
    async (authorization) => {
      const answer = await app.inject({ method: "GET", url: `${QUERY}?${input({})}`, headers: { authorization } });
      expect(answer.statusCode).toBe(401);
    },
  );
  test("no answer sets a cookie", async () => {
    for (const url of ["/", QUERY, "/livez", "/api/v1/openapi.json"])
      expect((await app.inject({ method: "GET", url, headers: signed() })).headers["set-cookie"]).toBeUndefined();
  });
});

describe("the address is this origin's alone", () => {
  const origins = ["null", "https://evil.example", "http://localhost.evil.example", "https://quintet.example.evil"];
  test.each(origins)("a page of %s reads nothing", async (origin) => {
    const asked = { ...signed(), origin, "access-control-request-method": "POST" };
    for (const method of ["GET", "OPTIONS"] as const)
      for (const url of [QUERY, "/api/v1/directory/readOrganisation", "/files/x"]) {
        const answer = await app.inject({ method, url, headers: asked });
        for (const name of Object.keys(answer.headers)) expect(name).not.toMatch(/^access-control-/);
      }
  });
});

test("every answer carries the headers, whatever it is (SEC-8)", async () => {
  const urls: [string, number][] = [
    ["/livez", 200],
    [`${QUERY}?${input({})}`, 200],
    ["/trpc/no.such", 404],
    ["/api/v1/directory/readGrants", 403],
    ["/api/v1/nowhere", 404],
    ["/%zz", 400],
  ];
  for (const [url, status] of urls) {
    const answer = await app.inject({ method: "GET", url, headers: signed() });
    expect(answer.statusCode, url).toBe(status);
    expect(answer.headers, url).toMatchObject({
      "x-content-type-options": "nosniff",
      "strict-transport-security": expect.stringMatching(/^max-age=31536000/),
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "content-security-policy": expect.stringMatching(/script-src 'self';.*object-src 'none'.*frame-ancestors 'none'/),
    });
    expect(answer.headers["x-powered-by"]).toBeUndefined();
  }
});

test("only the page of the silent log-in check may be framed, by our own pages", async () => {
  const at = async (url: string) =>
    String((await app.inject({ method: "GET", url })).headers["content-security-policy"])
      .split("; ")
      .at(-1);
  expect(await at("/silent-check-sso.html")).toBe("frame-ancestors 'self'");
  // A page that only mentions it in its address is framed by nobody.
  expect(await at("/access/?next=silent-check-sso")).toBe("frame-ancestors 'none'");
  expect(await at("/access/silent-check-sso/../../")).toBe("frame-ancestors 'none'");
});

test("answers of the interface are kept by no browser and no proxy", async () => {
  for (const url of [`${QUERY}?${input({})}`, "/api/v1/directory/readOrganisation", "/trpc/no.such"])
    expect((await app.inject({ method: "GET", url, headers: signed() })).headers["cache-control"]).toBe("no-store");
});
