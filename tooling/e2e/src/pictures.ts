import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";

const KEPT = resolve(import.meta.dirname, "../pictures");

/** Keeps a picture of a page under a name; the README shows some of them. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  await page.screenshot({ path: join(KEPT, `${name}.png`), animations: "disabled" });
}
