import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { claimHolder } from "./claim.ts";
import { clearLeftover } from "./leftover.ts";
import { databasePlaces } from "./placement.ts";
import { Remedy } from "./remedy.ts";

/**
 * Removes every database that `placeDatabase(root)` may have made, and returns the directories that are gone.
 * @throws Remedy while one is in use, or when it belongs to another account
 */
export async function removeDatabase(root: string): Promise<string[]> {
  const there = databasePlaces(root).filter((dir) => existsSync(dir));
  for (const dir of there) {
    const holder = claimHolder(join(dir, "claim.json"));
    if (holder) throw new Remedy(`The database in ${dir} is in use by process ${holder.pid}; stop that one first.`);
    try {
      await clearLeftover(join(dir, "cluster"));
      rmSync(dir, { recursive: true, force: true });
      if (!dir.startsWith(root)) rmSync(dirname(dir), { recursive: true, force: true });
    } catch (error) {
      if (error instanceof Remedy) throw error;
      throw new Remedy(`${dir} belongs to another account; remove it with: sudo rm -rf ${dir}`);
    }
  }
  return there;
}
