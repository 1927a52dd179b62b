import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const notSources = new Set(["node_modules", "dist", ".turbo", "coverage", "test-results"]);

/** One hash over the names and contents of all files below `paths` (relative to `root`), built output left out. */
export function sourceHash(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) add(hash, root, path);
  return hash.digest("hex");
}

function add(hash: Hash, root: string, path: string): void {
  let entries: import("node:fs").Dirent[];
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR") hash.update(`${path}\0`).update(readFileSync(join(root, path)));
    else if (code !== "ENOENT") throw error;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (notSources.has(entry.name) || entry.name.endsWith(".test.ts")) continue;
    if (entry.isDirectory()) add(hash, root, inside);
    else if (entry.isFile()) hash.update(`${inside}\0`).update(readFileSync(join(root, inside)));
  }
}
