import type { Session } from "@quintet/auth/browser";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillLogin, launchBrowser } from "./testing/browser.ts";
import { freePort, startTestDatabase, type TestDatabase } from "./testing/database.ts";
import { type Desk, startDesk } from "./testing/desk.ts";
import { testRealms } from "./testing/people.ts";

type Scope = { startSession: (options: object) => Promise<Session>; session: Session };

let database: TestDatabase;
let desk: Desk;
let browser: Browser;
beforeAll(async () => {
  database = await startTestDatabase();
  desk = await startDesk(await freePort(), { databaseUrl: database.url, realms: testRealms(), environment: "test" });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  await database?.stop();
});

/** Starts the session twice at once, as a page does whose framework mounts everything twice. */
async function start(page: Page, onLogin: "check-sso" | "login-required" = "check-sso") {
  await page.waitForFunction(() => "startSession" in window);
  return page.evaluate(async (mode) => {
    const scope = window as unknown as Scope;
    const options = {
      url: location.origin,
      realm: "quintet",
      clientId: "quintet-access",
      silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
      onLogin: mode,
      locale: "en",
    };
    const [first, second] = await Promise.all([scope.startSession(options), scope.startSession(options)]);
    scope.session = first as Session;
    const { authenticated, subject, name, roles } = scope.session;
    return { same: first === second, authenticated, subject, name, roles };
  }, onLogin);
}

async function openLoggedIn(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${desk.origin}/access/`);
  await start(page, "login-required").catch(() => undefined);
  await page.waitForSelector("#kc-login");
  expect(await page.getAttribute("html", "lang")).toBe("en");
  await fillLogin(page, "lin.yue");
  await page.waitForURL(`${desk.origin}/access/**`);
  return page;
}

const token = (page: Page) =>
  page.evaluate(() => (window as unknown as Scope).session.token().catch((error) => error.name));

test("a page asked twice has one session, which knows who is there", async () => {
  const page = await openLoggedIn();
  expect(await start(page)).toEqual({
    same: true,
    authenticated: true,
    subject: "person-lin-yue",
    name: "林悦",
    roles: ["agent"],
  });
  expect(await token(page)).toMatch(/^ey.*\..*\..*$/);
});

test("while the identity server is away the token is kept and nobody is logged out", async () => {
  const page = await openLoggedIn();
  await start(page);
  const before = await token(page);
  // Ten hours later by the page's clock: the token must be renewed, and cannot be.
  await page.evaluate(() => {
    const real = Date.prototype.getTime;
    Date.prototype.getTime = function later() {
      return real.call(this) + 36_000_000;
    };
  });
  desk.away = true;
  try {
    expect(await token(page)).toBe(before);
    expect(await page.evaluate(() => (window as unknown as Scope).session.authenticated)).toBe(true);
  } finally {
    desk.away = false;
  }
  expect(await token(page)).not.toBe(before);
});

test("after a log-out the listener is called and there is no token any more", async () => {
  const page = await openLoggedIn();
  await start(page);
  await page.evaluate(() => {
    const { session } = window as unknown as Scope;
    session.onLogout(() => {
      document.title = "ended";
    });
  });
  const other = await page.context().newPage();
  await other.goto(`${desk.origin}/access/`);
  await start(other);
  await other.evaluate(() => void (window as unknown as Scope).session.logout(`${location.origin}/bye`));
  await other.waitForURL(`${desk.origin}/bye`);
  expect(await token(page)).toBe("SessionEnded");
  expect(await page.title()).toBe("ended");
});
