import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";

/** Somebody at his own browser. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** What the browser complained about: broken content rules, failed scripts. */
  complaints: string[];
}

const PASSWORD = "quintet";

/** Opens a browser of his own for somebody; its complaints are gathered. */
export async function visit(browser: Browser, size: { width: number; height: number }): Promise<Visitor> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy|Refused to/.test(message.text()))
      complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** Signs somebody in by the log-in page, as keycloak-js brings him there, and waits for the page he wanted. */
export async function signIn(visitor: Visitor, path: string, username: string): Promise<void> {
  const { page } = visitor;
  await page.goto(path);
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#kc-login").click();
  await expect(page).toHaveURL((url) => url.pathname.startsWith(path.replace(/\/$/, "")), { timeout: 30_000 });
}
