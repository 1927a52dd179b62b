import { placeScratch } from "./placement.ts";
import { type Settings, scratchSettings } from "./settings.ts";
import { type RunningPostgres, start } from "./start-postgres.ts";

/**
 * A PostgreSQL for tests: fresh, nothing waits for the disk, and its directory is gone when it stops or when this
 * process ends, however that ends.
 */
export async function startScratchPostgres(
  options: { database?: string; settings?: Settings; onLog?: (line: string) => void } = {},
): Promise<RunningPostgres> {
  return start({ ...options, dataDir: placeScratch() }, scratchSettings(), true);
}
