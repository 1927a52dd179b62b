import { expect, type Page } from "@playwright/test";

interface Seen {
  value: string;
  at: number;
}

declare global {
  interface Window {
    quintetTiles?: Record<string, Seen>;
  }
}

/** Notes in the wall's own page when each tile last changed, so that no polling of ours adds to the time. */
export async function watchTiles(page: Page): Promise<void> {
  await page.locator("[data-tile]").first().waitFor({ timeout: 30_000 });
  await page.evaluate(() => {
    const seen: Record<string, { value: string; at: number }> = {};
    window.quintetTiles = seen;
    const read = () => {
      for (const tile of document.querySelectorAll<HTMLElement>("[data-tile]")) {
        const name = tile.dataset.tile ?? "";
        const value =
          tile.dataset.value ??
          tile.querySelector<HTMLElement>("[data-value]")?.dataset.value ??
          tile.textContent ??
          "";
        if (seen[name]?.value !== value) seen[name] = { value, at: Date.now() };
      }
    };
    read();
    new MutationObserver(read).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

const lastChange = (page: Page, tile: string) => page.evaluate((name) => window.quintetTiles?.[name]?.at ?? 0, tile);

/**
 * Does something and sees the tile change by it, within a second of the moment its own page acknowledged the deed:
 * the commit lies before that.
 */
export async function movesTile(wall: Page, tile: string, deed: () => Promise<void>): Promise<void> {
  const before = Date.now();
  await deed();
  const acknowledged = Date.now();
  await expect.poll(() => lastChange(wall, tile), { timeout: 10_000, intervals: [50] }).toBeGreaterThan(before);
  expect(await lastChange(wall, tile)).toBeLessThan(acknowledged + 1_000);
}
