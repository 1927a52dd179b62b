import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The folder of the public reference suites: that of QUINTET_SHARED, else `shared` beside the project; null when absent. */
export function dataFolder(environment: Record<string, string | undefined>): string | null {
  const shared = environment.QUINTET_SHARED ?? join(root, "..", "shared");
  const found = [join(shared, "data"), shared].find((folder) => existsSync(join(folder, "dmn-tck")));
  return found ? resolve(found) : null;
}

export const DATA_MISSING =
  "The reference suites were not found: put them at ../shared/data beside the project, with the folders bpmn-miwg and dmn-tck, or name their folder in QUINTET_SHARED.";
