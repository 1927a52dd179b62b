import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimHolder } from "@quintet/postgres";
import { runDirectory, startLock } from "./project-root.ts";

const file = (root: string) => join(runDirectory(root), "running.json");

/** Tells other commands of this project where the database of the running Quintet is; answers how to take it back. */
export function publishDatabase(root: string, adminUrl: string): () => void {
  writeFileSync(file(root), JSON.stringify({ adminUrl }), { mode: 0o600 });
  return () => rmSync(file(root), { force: true });
}

/** The database of the Quintet that runs here now; undefined when none does. */
export function runningDatabase(root: string): string | undefined {
  if (!claimHolder(startLock(root))) return undefined;
  try {
    const read: { adminUrl?: unknown } = JSON.parse(readFileSync(file(root), "utf8"));
    return typeof read.adminUrl === "string" ? read.adminUrl : undefined;
  } catch {
    return undefined;
  }
}
