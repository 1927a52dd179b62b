import { afterAll, beforeAll, expect, test } from "vitest";
import { createIdentityHandler } from "./handler.ts";
import { type RunningIdentity, startIdentity } from "./start.ts";
import { startTestDatabase, type TestDatabase } from "./testing/database.ts";
import { testRealms } from "./testing/people.ts";

const PUBLIC = "https://desk.example.com";
let database: TestDatabase;
let identity: RunningIdentity;
beforeAll(async () => {
  database = await startTestDatabase();
  const options = { databaseUrl: database.url, realms: testRealms(), publicOrigin: PUBLIC, environment: "test" };
  identity = await startIdentity({ ...options, port: 0 });
});
afterAll(async () => {
  await identity?.close();
  await database?.stop();
});

const realm = (path: string, init?: RequestInit) =>
  fetch(`${identity.origin}/realms/quintet${path}`, { redirect: "manual", ...init });
const oidc = (path: string, init?: RequestInit) => realm(`/protocol/openid-connect${path}`, init);
const request = (changes: Record<string, string> = {}) =>
  new URLSearchParams({
    client_id: "quintet-access",
    redirect_uri: `${PUBLIC}/access/`,
    response_type: "code",
    response_mode: "fragment",
    scope: "openid",
    state: "s",
    nonce: "n",
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
    ...changes,
  });

async function openLogin(): Promise<{ address: string; cookie: string }> {
  const response = await oidc(`/auth?${request()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
  return { address: new URL(response.headers.get("location") ?? "", PUBLIC).pathname, cookie };
}

test("it refuses to run in production", async () => {
  const options = { databaseUrl: database.url, realms: testRealms(), publicOrigin: PUBLIC, environment: "production" };
  await expect(createIdentityHandler(options)).rejects.toThrow(/does not run in production/);
});

test("addresses are those of the public origin, whatever the request says", async () => {
  const response = await realm("/.well-known/openid-configuration", {
    headers: { "x-forwarded-host": "evil.example.com" },
  });
  expect(await response.json()).toMatchObject({
    issuer: `${PUBLIC}/realms/quintet`,
    authorization_endpoint: `${PUBLIC}/realms/quintet/protocol/openid-connect/auth`,
    token_endpoint: `${PUBLIC}/realms/quintet/protocol/openid-connect/token`,
    jwks_uri: `${PUBLIC}/realms/quintet/protocol/openid-connect/certs`,
    end_session_endpoint: `${PUBLIC}/realms/quintet/protocol/openid-connect/logout`,
  });
});

test("the key set shows public keys only", async () => {
  const { keys } = (await (await oidc("/certs")).json()) as { keys: Record<string, string>[] };
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatchObject({ kty: "RSA", alg: "RS256", use: "sig" });
  expect(Object.keys(keys[0] ?? {})).not.toContain("d");
});

test("paths outside the realms are left to others, unknown realms are said to be unknown", async () => {
  expect((await fetch(`${identity.origin}/access/`)).status).toBe(404);
  const unknown = await fetch(`${identity.origin}/realms/master/.well-known/openid-configuration`);
  expect(await unknown.json()).toEqual({ error: "Realm does not exist" });
});

test.each([
  ["an unknown client", { client_id: "quintet-portal" }, "invalid_client"],
  ["a return to a foreign page", { redirect_uri: "https://evil.example.com/" }, "invalid_redirect_uri"],
  ["a return to a page that only begins like ours", { redirect_uri: `${PUBLIC}.evil.com/` }, "invalid_redirect_uri"],
])("%s gets a page that says so and is not sent anywhere", async (_what, changes, code) => {
  const response = await oidc(`/auth?${request(changes)}`, { headers: { accept: "text/html" } });
  expect(response.status).toBe(400);
  expect(response.headers.get("location")).toBeNull();
  expect(await response.text()).toContain(code);
});

test("an app without PKCE is refused", async () => {
  const query = request();
  query.delete("code_challenge");
  query.delete("code_challenge_method");
  expect((await oidc(`/auth?${query}`)).headers.get("location")).toContain("error=invalid_request");
});

test("the log-in page allows no inline script, no foreign frame, and no memory", async () => {
  const { address, cookie } = await openLogin();
  const response = await fetch(identity.origin + address, { headers: { cookie, "accept-language": "en" } });
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const html = await response.text();
  expect(html).toContain('lang="en"');
  expect(html).not.toMatch(/<script>|<style|style="|onclick/);
});

test("only the hidden frames may be framed, and only by the apps", async () => {
  for (const frame of ["/login-status-iframe.html", "/3p-cookies/step1.html"]) {
    const response = await oidc(frame);
    expect(response.headers.get("content-security-policy")).toContain(`frame-ancestors 'self' ${PUBLIC}`);
    expect(response.headers.get("x-frame-options")).toBeNull();
  }
});

test("the status frame serves known clients on known origins", async () => {
  const ask = async (client_id: string, origin: string) =>
    (await oidc(`/login-status-iframe.html/init?${new URLSearchParams({ client_id, origin })}`)).status;
  expect(await ask("quintet-kpi", PUBLIC)).toBe(204);
  expect(await ask("quintet-kpi", "https://evil.example.com")).toBe(403);
  expect(await ask("quintet-portal", PUBLIC)).toBe(403);
});

test("only the apps' origins may read answers across origins", async () => {
  const ours = await oidc("/token", { method: "OPTIONS", headers: { origin: PUBLIC } });
  expect(ours.status).toBe(204);
  expect(ours.headers.get("access-control-allow-credentials")).toBe("true");
  expect(ours.headers.get("access-control-allow-origin")).toBe(PUBLIC);
  const foreign = await oidc("/token", { method: "OPTIONS", headers: { origin: "https://evil.example.com" } });
  expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
});

test("cookies go over https only, to this realm only, and hide from scripts", async () => {
  const response = await oidc(`/auth?${request()}`);
  for (const line of response.headers.getSetCookie().filter((cookie) => !cookie.startsWith("quintet_status"))) {
    expect(line).toMatch(/; secure/i);
    expect(line).toMatch(/; httponly/i);
    expect(line).toMatch(/path=\/realms\/quintet\//i);
  }
});

test("ten wrong passwords, also all at once, and then a page that says how long to wait", async () => {
  const { address, cookie } = await openLogin();
  const attempt = () =>
    fetch(identity.origin + address, {
      method: "POST",
      redirect: "manual",
      headers: { cookie },
      body: new URLSearchParams({ username: "chen.bo", password: "wrong" }),
    });
  const answers = await Promise.all(Array.from({ length: 40 }, attempt));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  const limited = answers.filter(({ status }) => status === 429);
  expect(limited).toHaveLength(30);
  expect(Number(limited[0]?.headers.get("retry-after"))).toBeGreaterThan(290);
  expect(await limited[0]?.text()).toContain("请在 5 分钟后再试");
});

test("a name that does not exist looks the same as a wrong password", async () => {
  const { address, cookie } = await openLogin();
  const ask = async (username: string) => {
    const response = await fetch(identity.origin + address, {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams({ username, password: "wrong" }),
    });
    return (await response.text()).replaceAll(username, "NAME");
  };
  expect(await ask("nobody.at.all")).toBe(await ask("zhao.min"));
});
