import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../src/project-root.ts";

/** Runs a checker of the project in another folder. @returns all it said and whether it was content */
export function runTool(tool: "tsc" | "biome", args: readonly string[], folder: string): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(join(projectRoot, "node_modules", ".bin", tool), args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
