import { existsSync, rmSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { databasePlaces, placeDatabase, placeScratch } from "./placement.ts";
import { removeDatabase } from "./remove-database.ts";
import { startPostgres } from "./start-postgres.ts";

// Real databases and real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

test("the database of a project is removed only when nobody uses it, and then wholly", async () => {
  const root = placeScratch();
  const { dataDir } = placeDatabase(root);
  const running = await startPostgres({ dataDir });
  await expect(removeDatabase(root)).rejects.toThrow(`in use by process ${process.pid}`);
  await running.stop();
  expect(await removeDatabase(root)).toEqual([dataDir]);
  expect(databasePlaces(root).some((dir) => existsSync(dir))).toBe(false);
  expect(await removeDatabase(root)).toEqual([]);
  rmSync(root, { recursive: true, force: true });
});
