import { createVerifier } from "@quintet/auth/server";
import pg from "pg";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fillLogin, type KeycloakLike, launchBrowser, logIn, startKeycloak } from "./testing/browser.ts";
import { freePort, startTestDatabase, type TestDatabase } from "./testing/database.ts";
import { type Desk, startDesk } from "./testing/desk.ts";
import { testRealms } from "./testing/people.ts";

type Scope = { kc: KeycloakLike };

let database: TestDatabase;
let desk: Desk;
let browser: Browser;
let listener: pg.Client;
const realms = testRealms();
const violations: string[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
  desk = await startDesk(await freePort(), { databaseUrl: database.url, realms, environment: "test" });
  browser = await launchBrowser();
  listener = new pg.Client(database.url);
  await listener.connect();
});
afterAll(async () => {
  await browser?.close();
  await listener?.end();
  await desk?.close();
  await database?.stop();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(violations).toEqual([]);
});

async function openTab(from?: Page): Promise<Page> {
  const page = await (from?.context() ?? (await browser.newContext({ locale: "zh-CN" }))).newPage();
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  await page.goto(`${desk.origin}/access/`);
  return page;
}

async function openLoggedIn(username = "lin.yue"): Promise<Page> {
  const page = await openTab();
  await startKeycloak(page, "quintet-access");
  await logIn(page, username);
  await page.waitForURL(`${desk.origin}/access/**`);
  expect((await startKeycloak(page, "quintet-access")).authenticated).toBe(true);
  return page;
}

const refresh = (page: Page) =>
  page.evaluate(async () => {
    const { kc } = window as unknown as Scope;
    await kc.updateToken(-1);
    return kc.realmAccess?.roles ?? [];
  });
const tokensOf = (page: Page) =>
  page.evaluate(() => {
    const { token, idToken, refreshToken } = (window as unknown as Scope).kc;
    return { token, idToken, refreshToken };
  });
const exchange = (refresh_token: string) =>
  fetch(`${desk.origin}/realms/quintet/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "refresh_token", client_id: "quintet-access", refresh_token }),
  });

test("nobody is logged in at first, and finding that out shows no page", async () => {
  const page = await openTab();
  expect(await startKeycloak(page, "quintet-access")).toMatchObject({ authenticated: false });
  expect(page.url()).toBe(`${desk.origin}/access/`);
});

test("a wrong password keeps the form, the right one opens the app with its roles", async () => {
  const page = await openTab();
  await startKeycloak(page, "quintet-access");
  await logIn(page, "lin.yue", "wrong");
  await page.waitForSelector("#input-error");
  expect(await page.inputValue("#username")).toBe("lin.yue");
  await fillLogin(page, "lin.yue");
  await page.waitForURL(`${desk.origin}/access/**`);
  const answer = await startKeycloak(page, "quintet-access");
  expect(answer).toMatchObject({ authenticated: true, subject: "person-lin-yue", roles: ["agent"] });
  expect(page.url()).toBe(`${desk.origin}/access/`);
  const read = await page.evaluate(async () => {
    const { kc } = window as unknown as Scope;
    return [await kc.loadUserInfo(), await kc.loadUserProfile()];
  });
  expect(read).toEqual([
    { sub: "person-lin-yue", name: "林悦", preferred_username: "lin.yue" },
    { id: "person-lin-yue", username: "lin.yue", firstName: "林悦" },
  ]);
});

test("the server accepts the access token and neither of the two others", async () => {
  const page = await openLoggedIn();
  const { token, idToken, refreshToken } = await tokensOf(page);
  const trusted = { audience: "quintet-api", realm: "staff" as const };
  const issuer = `${desk.origin}/realms/quintet`;
  const verify = createVerifier({ issuers: [{ ...trusted, issuer, azp: ["quintet-access"] }] });
  expect(await verify(`Bearer ${token}`)).toMatchObject({
    ok: true,
    claims: { realm: "staff", subject: "person-lin-yue", name: "林悦", roles: ["agent"] },
  });
  expect(await verify(idToken)).toEqual({ ok: false, reason: "missing-claim" });
  expect(await verify(refreshToken)).toEqual({ ok: false, reason: "algorithm" });
  const others = createVerifier({ issuers: [{ ...trusted, issuer, azp: ["quintet-kpi"] }] });
  expect(await others(token)).toEqual({ ok: false, reason: "wrong-client" });
});

test("a code without its PKCE verifier is worth nothing", async () => {
  const page = await openTab();
  await startKeycloak(page, "quintet-access");
  let code = "";
  await page.route("**/openid-connect/token", (route) => {
    code = new URLSearchParams(route.request().postData() ?? "").get("code") ?? "";
    return route.abort();
  });
  await logIn(page, "lin.yue");
  await page.waitForURL(`${desk.origin}/access/**`);
  await startKeycloak(page, "quintet-access").catch(() => undefined);
  expect(code).not.toBe("");
  const stolen = {
    grant_type: "authorization_code",
    client_id: "quintet-access",
    code,
    redirect_uri: `${desk.origin}/access/`,
  };
  const response = await fetch(`${desk.origin}/realms/quintet/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({ ...stolen, code_verifier: "x".repeat(64) }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: "invalid_grant" });
});

test("a demotion is visible after the next refresh", async () => {
  const page = await openLoggedIn("wang.qiang");
  const user = realms[0]?.users.find(({ username }) => username === "wang.qiang");
  expect(await refresh(page)).toEqual(["agent", "team-lead"]);
  if (user !== undefined) user.roles = ["agent"];
  expect(await refresh(page)).toEqual(["agent"]);
});

test("a refresh token used twice ends the whole family", async () => {
  const page = await openLoggedIn();
  const { refreshToken: first } = await tokensOf(page);
  await refresh(page);
  const { refreshToken: second } = await tokensOf(page);
  expect(second).not.toBe(first);
  expect((await exchange(first)).status).toBe(400);
  expect((await exchange(second)).status).toBe(400);
  expect(await page.evaluate(() => (window as unknown as Scope).kc.updateToken(-1).catch(() => "refused"))).toBe(
    "refused",
  );
  expect(await page.title()).toBe("logged out");
});

test("of two who use one refresh token in the same instant, neither keeps the session of the app", async () => {
  const page = await openLoggedIn();
  const { refreshToken } = await tokensOf(page);
  const answers = await Promise.all(Array.from({ length: 8 }, () => exchange(refreshToken)));
  const winners = answers.filter(({ ok }) => ok);
  expect(winners.length).toBeLessThanOrEqual(1);
  for (const winner of winners) {
    const { refresh_token } = (await winner.json()) as { refresh_token: string };
    expect((await exchange(refresh_token)).status).toBe(400);
  }
});

test("a second tab and the other apps are logged in without a form, also when all open at once", async () => {
  const page = await openLoggedIn();
  const apps = ["quintet-access", "quintet-knowledge", "quintet-workflow", "quintet-kpi", "quintet-cockpit"];
  const tabs = await Promise.all([...apps, "quintet-access"].map(() => openTab(page)));
  const answers = await Promise.all(tabs.map((tab, n) => startKeycloak(tab, apps[n] ?? "quintet-access")));
  const { sid } = await startKeycloak(await openTab(page), "quintet-access");
  expect(answers.map((answer) => [answer.authenticated, answer.sid])).toEqual(answers.map(() => [true, sid]));
  for (const tab of [page, ...tabs]) expect(await refresh(tab)).toEqual(["agent"]);
});

test("a log-out in one tab is seen in the other", async () => {
  const page = await openLoggedIn();
  const other = await openTab(page);
  await startKeycloak(other, "quintet-kpi");
  await other.evaluate(() => void (window as unknown as Scope).kc.logout({ redirectUri: `${location.origin}/bye` }));
  await other.waitForURL(`${desk.origin}/bye`);
  await page.waitForFunction(() => document.title === "logged out", undefined, { timeout: 10_000 });
  expect(await startKeycloak(await openTab(page), "quintet-access")).toMatchObject({ authenticated: false });
});

test("a foreign page cannot log somebody out without their pressing the button", async () => {
  const page = await openLoggedIn();
  await page.goto(`${desk.origin}/realms/quintet/protocol/openid-connect/logout`);
  await page.waitForSelector("#kc-logout");
  await page.goto(`${desk.origin}/access/`);
  expect(await startKeycloak(page, "quintet-access")).toMatchObject({ authenticated: true });
});

test("a log-out is announced to whoever listens in the database", async () => {
  const page = await openLoggedIn();
  const { sid } = await startKeycloak(await openTab(page), "quintet-kpi");
  await listener.query("LISTEN identity_session_ended");
  const heard = new Promise<string | undefined>((resolve) => {
    listener.once("notification", ({ payload }) => resolve(payload));
  });
  await page.evaluate(() => void (window as unknown as Scope).kc.logout({ redirectUri: `${location.origin}/bye` }));
  expect(JSON.parse((await heard) ?? "")).toEqual({ realm: "quintet", sid, subject: "person-lin-yue" });
});

test("a refresh prolongs the log-in by half an hour, but not beyond ten hours after it began", async () => {
  const page = await openLoggedIn();
  const { sid } = await startKeycloak(await openTab(page), "quintet-kpi");
  const age = (seconds: number) =>
    listener.query(
      `UPDATE identity.artefact SET expires_at = now() + interval '60 s', payload = payload ||
       jsonb_build_object('exp', extract(epoch FROM now())::bigint + 60, 'loginTs', extract(epoch FROM now())::bigint - $2)
       WHERE model = 'Session' AND uid = $1`,
      [sid, seconds],
    );
  const left = async (): Promise<number> => {
    const { rows } = await listener.query<{ left: number }>(
      "SELECT ((payload->>'exp')::bigint - extract(epoch FROM now()))::int AS left FROM identity.artefact WHERE model = 'Session' AND uid = $1",
      [sid],
    );
    return rows[0]?.left ?? 0;
  };
  await age(3_600);
  await refresh(page);
  expect(await left()).toBeGreaterThan(1_790);
  await age(35_900);
  await refresh(page);
  expect(await left()).toBeGreaterThan(90);
  expect(await left()).toBeLessThanOrEqual(100);
});

test("a copy of the database opens nothing: neither cookie nor refresh token can be read there", async () => {
  const page = await openLoggedIn();
  const { refreshToken } = await tokensOf(page);
  const secrets = [refreshToken.split(".")[2] ?? ""];
  for (const { name, value } of await page.context().cookies(`${desk.origin}/realms/quintet/`)) {
    if (name === "quintet_session") secrets.push(value);
  }
  expect(secrets.map((secret) => secret.length)).toEqual([43, 43]);
  for (const secret of secrets) {
    const { rows } = await listener.query("SELECT model FROM identity.artefact a WHERE a::text LIKE $1", [
      `%${secret}%`,
    ]);
    expect(rows).toEqual([]);
  }
});

test("a restart of the issuer ends no log-in", async () => {
  const page = await openLoggedIn();
  await desk.restart();
  expect(await refresh(page)).toEqual(["agent"]);
  expect(await startKeycloak(await openTab(page), "quintet-knowledge")).toMatchObject({ authenticated: true });
});

test("a customer's log-in says nothing about staff", async () => {
  const page = await openTab();
  await startKeycloak(page, "quintet-portal", "quintet-customers");
  await logIn(page, "13800006620");
  await page.waitForURL(`${desk.origin}/access/**`);
  const customer = await startKeycloak(page, "quintet-portal", "quintet-customers");
  expect(customer).toMatchObject({ authenticated: true, roles: ["customer"] });
  expect(await startKeycloak(await openTab(page), "quintet-access")).toMatchObject({ authenticated: false });
});
