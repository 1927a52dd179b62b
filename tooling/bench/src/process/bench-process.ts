import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { durableSettings, startScratchPostgres } from "@quintet/postgres";
import { openGround, prepareDatabase, prepareTenants } from "@quintet/server";
import { plantCast } from "@quintet/testkit";
import pg from "pg";
import { growth } from "./growth.ts";
import { oneRowInstancesPerSecond } from "./one-row.ts";
import { otherInstancesPerSecond } from "./other-engine.ts";
import { pureStepsPerSecond } from "./pure-steps.ts";
import { deployTenNodes, storedInstancesPerSecond } from "./stored-instances.ts";

const CALLERS = 8;

export interface ProcessFigures {
  pure: { stepsPerSecond: number };
  stored: { instancesPerSecond: number };
  bpmnEngine: { instancesPerSecond: number };
  /** Whole commands with rights, audit, events and facts, over the other engine with nothing of that. */
  ratio: number;
  /** Our engine with its state in one row as the other's, and the ratio of the two. */
  alike: { instancesPerSecond: number; ratio: number };
  growth: { instances: number; msPerStep: number }[];
  machine: string;
  commit: string;
}

const round = (value: number): number => Number(value.toPrecision(4));
const commitOf = (): string => execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();

/** The process engine: pure, stored, beside another engine in the same run, and over growing tables (WFL-7). */
export async function benchProcess(seconds: number, most: number): Promise<ProcessFigures> {
  const steps = await pureStepsPerSecond(Math.min(seconds, 5));
  const postgres = await startScratchPostgres({ settings: durableSettings() });
  try {
    const { runtimeUrl } = await prepareDatabase({ adminUrl: postgres.url });
    const admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
    await plantCast(admin);
    const { ground, close } = await openGround({ runtimeUrl, connections: CALLERS });
    try {
      await prepareTenants(ground);
      await deployTenNodes(ground);
      const ours = await storedInstancesPerSecond(ground, CALLERS, seconds);
      const other = await otherInstancesPerSecond(postgres.url, CALLERS, seconds);
      const alike = await oneRowInstancesPerSecond(postgres.url, CALLERS, seconds);
      return {
        pure: { stepsPerSecond: Math.round(steps) },
        stored: { instancesPerSecond: round(ours) },
        bpmnEngine: { instancesPerSecond: round(other) },
        ratio: round(ours / other),
        alike: { instancesPerSecond: round(alike), ratio: round(alike / other) },
        growth: await growth(ground, admin, most),
        machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
        commit: commitOf(),
      };
    } finally {
      await close();
      await admin.end();
    }
  } finally {
    await postgres.stop();
  }
}
