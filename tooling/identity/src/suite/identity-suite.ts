import { createVerifier } from "@quintet/auth/server";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fillLogin, type KeycloakLike, launchBrowser, logIn, startKeycloak } from "../testing/browser.ts";
import { PASSWORD, people } from "./people.ts";
import type { Stage } from "./stage.ts";

type Scope = { kc: KeycloakLike };
/** Within this time a log-out elsewhere must be known (SEC-4), in ms. */
const KNOWN = 5_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What every issuer must do for the apps and the server: the same tests on the embedded one and on a real Keycloak. */
export function identitySuite(open: () => Promise<Stage>): void {
  let stage: Stage;
  let browser: Browser;
  beforeAll(async () => {
    stage = await open();
    browser = await launchBrowser();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  async function openTab(from?: Page): Promise<Page> {
    const page = await (from?.context() ?? (await browser.newContext({ locale: "zh-CN" }))).newPage();
    await page.goto(`${stage.origin}/access/`);
    return page;
  }

  async function openLoggedIn(who: (typeof people)[keyof typeof people] = people.agent): Promise<Page> {
    const [client, realm] =
      who.role === "customer"
        ? (["quintet-portal", "quintet-customers"] as const)
        : (["quintet-access", "quintet"] as const);
    const page = await openTab();
    await startKeycloak(page, client, realm);
    await logIn(page, who.username, PASSWORD);
    await page.waitForURL(`${stage.origin}/access/**`);
    expect((await startKeycloak(page, client, realm)).authenticated).toBe(true);
    return page;
  }

  const tokensOf = (page: Page) =>
    page.evaluate(() => {
      const { token, idToken, refreshToken } = (window as unknown as Scope).kc;
      return { token, idToken, refreshToken };
    });
  const refresh = (page: Page) =>
    page.evaluate(async () => {
      const { kc } = window as unknown as Scope;
      await kc.updateToken(-1);
      return { token: kc.token, roles: kc.realmAccess?.roles ?? [] };
    });
  const ask = (path: string, token: string) =>
    fetch(`${stage.origin}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
  const logOut = async (page: Page): Promise<void> => {
    await page.evaluate(() => void (window as unknown as Scope).kc.logout({ redirectUri: `${location.origin}/bye` }));
    await page.waitForURL(`${stage.origin}/bye`);
  };

  test("nobody is logged in at first, and finding that out shows no page", async () => {
    const page = await openTab();
    expect(await startKeycloak(page, "quintet-access")).toMatchObject({ authenticated: false });
    expect(page.url()).toBe(`${stage.origin}/access/`);
  });

  test("a wrong password keeps the form, the right one opens the app with its roles", async () => {
    const page = await openTab();
    await startKeycloak(page, "quintet-access");
    await logIn(page, people.agent.username, "wrong");
    await page.waitForSelector("[id^=input-error]");
    expect(await page.inputValue("#username")).toBe(people.agent.username);
    await fillLogin(page, people.agent.username, PASSWORD);
    await page.waitForURL(`${stage.origin}/access/**`);
    const answer = await startKeycloak(page, "quintet-access");
    expect(answer).toMatchObject({ authenticated: true, subject: "p-lin" });
    expect(answer.roles).toContain("agent");
  });

  test("the server knows the holder of an access token, and takes neither ID nor refresh token for one", async () => {
    const { token, idToken, refreshToken } = await tokensOf(await openLoggedIn());
    const known = await ask("directory/seeMyself", token);
    expect(known.status, await known.clone().text()).toBe(200);
    expect(await known.json()).toMatchObject({ name: "林悦", roles: ["agent"] });
    expect((await ask("directory/seeMyself", idToken)).status).toBe(401);
    expect((await ask("directory/seeMyself", refreshToken)).status).toBe(401);
  });

  test("a token for another audience or another client opens nothing", async () => {
    const { token } = await tokensOf(await openLoggedIn());
    const issuer = `${stage.origin}/realms/quintet`;
    const verify = (audience: string, azp: string) =>
      createVerifier({ issuers: [{ issuer, audience, azp: [azp], realm: "staff" }] })(token);
    expect(await verify("quintet-api", "quintet-access")).toMatchObject({ ok: true });
    expect(await verify("another-api", "quintet-access")).toEqual({ ok: false, reason: "wrong-audience" });
    expect(await verify("quintet-api", "quintet-kpi")).toEqual({ ok: false, reason: "wrong-client" });
  });

  test("a refresh gives a new token that the server takes", async () => {
    const page = await openLoggedIn();
    const { token: first } = await tokensOf(page);
    const { token } = await refresh(page);
    expect(token).not.toBe(first);
    expect((await ask("directory/seeMyself", token)).status).toBe(200);
  });

  test("a demotion at the issuer is visible after the next refresh", async () => {
    const page = await openLoggedIn(people.lead);
    expect((await refresh(page)).roles).toContain("team-lead");
    await stage.demote(people.lead.username, "team-lead");
    expect((await refresh(page)).roles).not.toContain("team-lead");
  });

  test("a second tab and the other apps are logged in without a form", async () => {
    const page = await openLoggedIn();
    const { sid } = await startKeycloak(await openTab(page), "quintet-access");
    for (const client of ["quintet-knowledge", "quintet-workflow", "quintet-kpi", "quintet-cockpit"])
      expect(await startKeycloak(await openTab(page), client)).toMatchObject({ authenticated: true, sid });
  });

  test("a log-out in one tab is seen in the other", async () => {
    const page = await openLoggedIn();
    const other = await openTab(page);
    await startKeycloak(other, "quintet-kpi");
    await logOut(other);
    await page.waitForFunction(() => document.title === "logged out", undefined, { timeout: 15_000 });
    expect(await startKeycloak(await openTab(page), "quintet-access")).toMatchObject({ authenticated: false });
  });

  test("a customer's token says nothing about staff, and no staff procedure takes it", async () => {
    const page = await openLoggedIn(people.customer);
    const { token } = await tokensOf(page);
    expect((await ask("directory/seeMyself", token)).status).toBe(200);
    expect((await ask("directory/readOrganisation", token)).status).toBe(403);
    const issuer = `${stage.origin}/realms/quintet`;
    const staffOnly = createVerifier({
      issuers: [{ issuer, audience: "quintet-api", azp: ["quintet-access"], realm: "staff" }],
    });
    expect(await staffOnly(token)).toEqual({ ok: false, reason: "wrong-issuer" });
    expect(await startKeycloak(await openTab(page), "quintet-access")).toMatchObject({ authenticated: false });
  });

  test("after a log-out the server refuses the token that is still good, and closes its streams (back channel)", async () => {
    const page = await openLoggedIn();
    const { token } = await tokensOf(page);
    expect((await ask("directory/seeMyself", token)).status).toBe(200);
    const stream = await fetch(`${stage.origin}/trpc/events?input=%7B%7D`, {
      headers: { authorization: `Bearer ${token}`, accept: "text/event-stream" },
    });
    expect(stream.status).toBe(200);
    const ended = drained(stream).then(() => performance.now());
    await logOut(page);
    const loggedOut = performance.now();
    while ((await ask("directory/seeMyself", token)).status !== 401) {
      expect(performance.now() - loggedOut).toBeLessThan(KNOWN);
      await pause(100);
    }
    const closedAt = await Promise.race([ended, pause(KNOWN).then(() => Number.POSITIVE_INFINITY)]);
    expect(closedAt - loggedOut).toBeLessThan(KNOWN);
  });
}

async function drained(response: Response): Promise<void> {
  const reader = response.body?.getReader();
  while (reader && !(await reader.read()).done);
}
