import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The short form of both runs with their claims, in one go; the long forms are commands of their own. */
const SECONDS = "15";

function json<T>(script: string, ...args: string[]): Partial<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const ran = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", path, "--json", ...args], {
    encoding: "utf8",
    timeout: 600_000,
  });
  if (ran.status !== 0) process.stdout.write(ran.stderr.slice(-4_000));
  try {
    return JSON.parse(ran.stdout);
  } catch {
    return {};
  }
}

interface Faults {
  acknowledged: number;
  lost: number;
  doubled: number;
  orphaned: number;
  recoverySeconds: { postgres: number };
  negativeControls: { idempotencyOff: string; synchronousCommitOff: string };
}
interface Drill {
  lost: number;
  strange: number;
  auditChain: string;
  rowSecurity: string;
}

const faults = json<Faults>("faults.ts", "--seconds", SECONDS);
process.stdout.write(`  faults ${JSON.stringify(faults)}\n`);
const drill = json<Drill>("drill.ts");
process.stdout.write(`  drill ${JSON.stringify(drill)}\n`);

const claims: Record<string, boolean> = {
  "commands were acknowledged under faults": (faults.acknowledged ?? 0) > 0,
  "no acknowledged command is lost": faults.lost === 0,
  "none is there twice": faults.doubled === 0,
  "none is there in part": faults.orphaned === 0,
  "the server is back within 10 s of its database": (faults.recoverySeconds?.postgres ?? 99) < 10,
  "without idempotency keys the ledger turns red": faults.negativeControls?.idempotencyOff === "red",
  "without synchronous commit the ledger turns red": faults.negativeControls?.synchronousCommitOff === "red",
  "a restore to just before a disaster misses nothing": drill.lost === 0 && drill.strange === 0,
  "the restored audit chain is whole": drill.auditChain === "whole",
  "the restored tables keep their row security": drill.rowSecurity === "whole",
};
const broken = Object.entries(claims).filter(([, holds]) => !holds);
for (const [claim] of broken) process.stdout.write(`  not so: ${claim}\n`);
process.stdout.write(`${Object.keys(claims).length - broken.length} passed, ${broken.length} failed\n`);
process.exit(broken.length ? 1 : 0);
