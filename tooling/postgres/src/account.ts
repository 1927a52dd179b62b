import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Remedy } from "./remedy.ts";

/** The system account PostgreSQL runs as; undefined means the present one (PostgreSQL refuses to run as root). */
export type Account = { uid: number; gid: number } | undefined;

/**
 * An ordinary user runs PostgreSQL as himself. Root runs it as the owner of data that is already there,
 * else as the system's `postgres` account, which is made when missing.
 * @throws Remedy when root may not become anybody else.
 */
export function choosePostgresAccount(clusterDir: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOf(clusterDir) ?? byName("postgres") ?? make("postgres") ?? byName("nobody");
  if (account && mayBecome(account)) return account;
  throw new Remedy(
    "PostgreSQL does not run as root and no other account could be used here; start Quintet as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
  );
}

function ownerOf(dir: string): Account {
  const stat = statSync(dir, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

function byName(name: string): Account {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function make(name: string): Account {
  const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", name]);
  return made.status === 0 ? byName(name) : undefined;
}

function mayBecome(account: Exclude<Account, undefined>): boolean {
  return spawnSync("/bin/sh", ["-c", ":"], { ...account, cwd: "/" }).status === 0;
}
