import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The root of the repository, told by `begin.mjs`; a script run without it knows where it lies itself. */
export const projectRoot = process.env.QUINTET_ROOT ?? resolve(import.meta.dirname, "../../..");

/** The directory for everything that running Quintet leaves in the project; made when missing, never committed. */
export function runDirectory(root: string): string {
  const dir = join(root, ".quintet");
  mkdirSync(dir, { recursive: true });
  return dir;
}

/** The claim that says a Quintet is running here. */
export function startLock(root: string): string {
  return join(runDirectory(root), "start.lock");
}
