import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const REAL = join(dirname(fileURLToPath(import.meta.url)), "../../../../../shared/data");

/** The path of a file of real data beside the project, or null (said aloud) where it is not there. */
export function realData(name: string): string | null {
  const path = join(REAL, name);
  if (existsSync(path)) return path;
  process.stdout.write(`real data ${name} is not beside the project: its golden numbers are not checked here\n`);
  return null;
}
