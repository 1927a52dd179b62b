import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isSameProcess, processIdentity } from "./process-identity.ts";

export type Holder = { pid: number; identity: string; note: string };
export type Claim = { ok: true; release: () => void } | { ok: false; holder: Holder };

const ours = new Map<string, () => void>();
process.on("exit", () => {
  for (const release of ours.values()) release();
});

/**
 * Claims `file` for this process; `note` is shown to whoever comes second. A claim whose process is dead,
 * or whose number another process has taken since, is swept away. Released at the latest when this
 * process exits; release is idempotent.
 */
export function claim(file: string, note = ""): Claim {
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? "unknown", note };
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 });
  try {
    for (;;) {
      // A hard link appears whole or not at all, so nobody ever reads a half-written claim.
      if (linked(draft, file)) return { ok: true, release: registered(file, mine) };
      const holder = readHolder(file);
      if (holder && isSameProcess(holder.pid, holder.identity)) return { ok: false, holder };
      sweep(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Who holds `file` now, or undefined when nobody alive does. */
export function claimHolder(file: string): Holder | undefined {
  const holder = readHolder(file);
  return holder && isSameProcess(holder.pid, holder.identity) ? holder : undefined;
}

function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof read !== "object" || read === null || !("pid" in read) || typeof read.pid !== "number") return undefined;
    const identity = "identity" in read && typeof read.identity === "string" ? read.identity : "unknown";
    const note = "note" in read && typeof read.note === "string" ? read.note : "";
    return { pid: read.pid, identity, note };
  } catch {
    return undefined;
  }
}

/** Moves a dead claim aside; if a living one was moved by mistake (somebody was quicker), it is put back. */
function sweep(file: string, dead: Holder | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && (moved.pid !== dead?.pid || moved.identity !== dead.identity)) linked(aside, file);
  rmSync(aside, { force: true });
}

function registered(file: string, mine: Holder): () => void {
  const release = () => {
    if (!ours.delete(file)) return;
    const holder = readHolder(file);
    if (holder?.pid === mine.pid && holder.identity === mine.identity) rmSync(file, { force: true });
  };
  ours.set(file, release);
  return release;
}
