import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Account, choosePostgresAccount } from "./account.ts";
import { Remedy } from "./remedy.ts";

export type Placement = { dataDir: string; note?: string };

/**
 * Where the database of the project at `root` lives: `<root>/.quintet/postgres`, or, when PostgreSQL's account
 * cannot work there (a clone below /root, a shared drive without owners), a directory of the system keyed by `root`.
 */
export function placeDatabase(root: string): Placement {
  const places = databasePlaces(root);
  const preferred = places[0];
  // Data stays where it once was put, even if a better place has become usable since.
  const settled = places.find((dir) => existsSync(join(dir, "state.json")));
  const chosen = settled ?? places.find((dir) => isCandidate(dir, dir === preferred));
  if (!chosen) {
    throw new Remedy(
      `No directory was found in which PostgreSQL may keep its data (tried ${places.join(", ")}); move the project to a local disk you may write to, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  if (chosen === preferred) return { dataDir: chosen };
  return { dataDir: chosen, note: `The database is kept in ${chosen}, as its account cannot work below ${root}.` };
}

/** Where the database of the project at `root` may lie, best place first. */
export function databasePlaces(root: string): string[] {
  return [join(root, ".quintet", "postgres"), ...systemDirectories(root).map((dir) => join(dir, "postgres"))];
}

function isCandidate(dir: string, inProject: boolean): boolean {
  return (inProject || isOwnDirectory(dirname(dir))) && canHold(dir, choosePostgresAccount(join(dir, "cluster")));
}

/** Directories outside a project that belong to the path `of`; the first choice is one that nothing sweeps. */
export function systemDirectories(of: string): string[] {
  const key = `quintet-${createHash("sha256").update(of).digest("hex").slice(0, 12)}`;
  return [join("/var/lib", key), join(tmpdir(), key)];
}

/** Makes `dir` if missing; false when it cannot be made or somebody else owns it (names in /tmp can be guessed). */
export function isOwnDirectory(dir: string): boolean {
  try {
    mkdirSync(dir, { mode: 0o711, recursive: true });
    const stat = lstatSync(dir);
    return stat.isDirectory() && stat.uid === process.getuid?.();
  } catch {
    return false;
  }
}

/** A fresh directory for throw-away data in which PostgreSQL's account can work. */
export function placeScratch(): string {
  for (const base of new Set([tmpdir(), "/tmp", "/var/tmp"])) {
    const dir = mkdtempSync(join(base, "quintet-scratch-"));
    if (canHold(dir, choosePostgresAccount(join(dir, "cluster")))) return dir;
    rmSync(dir, { recursive: true, force: true });
  }
  throw new Remedy(
    "No temporary directory lets PostgreSQL work in it; set TMPDIR to a directory every account may enter.",
  );
}

/** True when `account` can keep a private directory in `dir`, which is made if missing. */
export function canHold(dir: string, account: Account): boolean {
  const probe = join(dir, `probe-${process.pid}`);
  try {
    mkdirSync(dir, { recursive: true });
    chmodSync(dir, 0o711);
    mkdirSync(probe);
    if (account) chownSync(probe, account.uid, account.gid);
    chmodSync(probe, 0o700);
    const stat = statSync(probe);
    // Shared drives often accept a change of owner or rights and then keep nothing of it; initdb would refuse later.
    const kept = (stat.mode & 0o777) === 0o700 && (!account || stat.uid === account.uid);
    return kept && canEnter(probe, account);
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

/** True when `account` may go into `dir`, every directory above it included. */
export function canEnter(dir: string, account: Account): boolean {
  const ids = account ? { uid: account.uid, gid: account.gid } : {};
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", dir], { ...ids, cwd: "/" }).status === 0;
}
