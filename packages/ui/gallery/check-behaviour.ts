import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import type { Page } from "playwright";
import { liveRouter } from "./live-router.ts";

/** Keyboard alone: the skip link, the list, the palette and the sheets. */
export async function checkKeyboard(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/desk`);
  await page.reload();
  await page.locator("h1").first().waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), "#main");

  await page.locator("[role=option][tabindex='0']").focus();
  for (let step = 0; step < 60; step += 1) await page.keyboard.press("j");
  await page.keyboard.press("k");
  const row = page.locator("[role=option]:focus");
  assert.equal(await row.getAttribute("aria-posinset"), "60");
  assert.ok((await page.locator("[role=option]").count()) < 60, "only what is seen is in the page");
  await page.keyboard.press("Enter");
  assert.equal(await row.getAttribute("aria-selected"), "true");

  const separator = page.locator("[role=separator]");
  await separator.focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await separator.getAttribute("aria-valuenow"), "336");

  await page.locator("header button[aria-haspopup=dialog]").last().press("Enter");
  await page.locator("[role=dialog]").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("[role=dialog]").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded")), "false");
}

/** The little server of the live page; port 0 takes a free one. */
export function listen(port: number): Promise<Server> {
  const server = createServer(createHTTPHandler({ router: liveRouter, basePath: "/trpc/" }));
  return new Promise((ready) => server.listen(port, "127.0.0.1", () => ready(server)));
}

/** A stream tells of a change, survives a server that goes away, and misses nothing. */
export async function checkLive(page: Page, address: string, first: Server): Promise<void> {
  let server = first;
  const { port } = first.address() as AddressInfo;
  try {
    await page.goto(`${address}#/live`);
    await page.reload();
    const output = page.locator("output");
    await page.getByText("live", { exact: true }).waitFor();
    const before = Number(await output.textContent());
    await page.getByRole("button", { name: "+1" }).click();
    await page.locator("output", { hasText: String(before + 1) }).waitFor();

    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await page.getByText("lost", { exact: true }).waitFor();
    await page.locator("[data-tone=attention]").waitFor();
    await liveRouter.createCaller({}).raise();
    server = await listen(port);
    await page.getByText("live", { exact: true }).waitFor();
    await page.locator("output", { hasText: String(before + 2) }).waitFor();
    assert.equal(await page.locator("[data-tone=attention]").count(), 0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
