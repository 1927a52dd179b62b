import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { checkKeyboard, checkLive, listen } from "./check-behaviour.ts";

const shots = fileURLToPath(new URL("../test-results/gallery/", import.meta.url));
const executablePath = process.env.PLAYWRIGHT_CHROMIUM ?? "/usr/bin/chromium";

const desk = { name: "desk", width: 1440, height: 900 };
const phone = { name: "phone", width: 390, height: 844 };
// Contrast hangs on the theme, names on the language, layout on the screen: every pair is seen once.
const looks = [
  { screen: desk, theme: "light", language: "zh-CN" },
  { screen: desk, theme: "dark", language: "en" },
  { screen: phone, theme: "light", language: "en" },
  { screen: phone, theme: "dark", language: "zh-CN" },
];
const pages = ["desk", "parts", "states", "phone"];

mkdirSync(shots, { recursive: true });
const live = await listen(0);
const { port } = live.address() as AddressInfo;
const server = await preview({
  configFile: fileURLToPath(new URL("./vite.config.ts", import.meta.url)),
  preview: { port: 0, proxy: { "/trpc": { target: `http://127.0.0.1:${port}` } } },
  logLevel: "error",
});
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
let faults = 0;

async function check(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${shots}${name}.png`, fullPage: false });
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  for (const { id, help, nodes } of violations) {
    faults += 1;
    console.log(`${name}: ${id}: ${help}`);
    for (const node of nodes.slice(0, 4)) console.log(`  ${node.html.slice(0, 160)}\n  ${node.any[0]?.message ?? ""}`);
  }
}

for (const { screen, theme, language } of looks) {
  const context = await browser.newContext({
    viewport: screen,
    deviceScaleFactor: 1,
    hasTouch: screen.name === "phone",
    reducedMotion: "reduce",
  });
  await context.addInitScript(
    ([look, speech]) => {
      localStorage.setItem("quintet.appearance", JSON.stringify({ theme: look, density: "comfortable" }));
      localStorage.setItem("quintet.language", speech ?? "");
    },
    [theme, language],
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    faults += 1;
    console.log(`${screen.name} ${theme} ${language}: ${error.message}`);
  });
  const label = (part: string) => `${part}-${screen.name}-${theme}-${language}`;
  for (const part of pages) {
    await page.goto(`${address}#/${part}`);
    await page.reload();
    await page.locator("h1, h2").first().waitFor();
    await page.waitForTimeout(250);
    await check(page, label(part));
  }
  await page.goto(`${address}#/desk`);
  await page.reload();
  await page.locator("h1").first().waitFor();
  for (const [name, at] of [
    ["notifications", -2],
    ["account", -1],
  ] as const) {
    await page
      .locator("header button[aria-haspopup=dialog]")
      .nth(at === -1 ? -1 : -2)
      .click();
    await check(page, label(name));
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Control+k");
  await page.locator("dialog input").waitFor();
  await check(page, label("palette"));
  await page.keyboard.type("tousu");
  await page.keyboard.press("Enter");
  await page.locator("[aria-live] li").first().waitFor();
  await check(page, label("toast"));
  await context.close();
}

const context = await browser.newContext({ viewport: desk, reducedMotion: "reduce" });
const page = await context.newPage();
await checkKeyboard(page, address);
await checkLive(page, address, live);
await context.close();
await browser.close();
await server.close();
console.log(faults === 0 ? "gallery: no violations" : `gallery: ${faults} violations`);
process.exitCode = faults === 0 ? 0 : 1;
