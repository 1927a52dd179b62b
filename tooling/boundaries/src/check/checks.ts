import { join } from "node:path";
import { cruiseStreet } from "../cruise-street.ts";
import { inspectHouse } from "../house/inspect-house.ts";
import { listFiles } from "../house/list-files.ts";
import { sayHouse } from "../house/say-house.ts";
import { type Outcome, runProgram } from "./run-program.ts";
import { sayBreaches } from "./say-breaches.ts";
import { listWorkspaces } from "./workspaces.ts";

export type Check = { name: string; run: (signal: AbortSignal) => Promise<Outcome> };
/** Checks of one stage do not wait for each other; a stage waits for the one before. */
export type Stage = readonly Check[];

const inStreet = (path: string) =>
  /^(?:packages|apps|tooling)\/.+\.tsx?$/.test(path) && !/\.d\.ts$|\.gen\.ts$/.test(path);

/** Everything the house suite does, the quick and the needed first. */
export function listStages(root: string): Stage[] {
  const program = (name: string, command: string, folder = "."): Check => ({
    name,
    run: (signal) => runProgram(root, join(root, folder), command, signal),
  });
  const workspaces = listWorkspaces(root);
  const server = workspaces.filter(({ folder }) => folder === "apps/server");
  const types = workspaces.flatMap(({ folder, scripts }) =>
    scripts.typecheck === undefined ? [] : program(`types of ${folder}`, scripts.typecheck, folder),
  );
  const street = { walls: cruiseOnce(root) };
  return [
    [program("lint and format", "biome check --error-on-warnings")],
    // The apps know the server by its declarations only, so these are written before the apps are looked at.
    server.flatMap(({ folder, scripts }) =>
      scripts.build === undefined ? [] : program("declarations of the server", scripts.build, folder),
    ),
    types,
    [
      {
        name: "walls between the houses",
        run: async () => {
          const { modules, breaches } = await street.walls();
          const unread = listFiles(root).filter(inStreet).length - modules;
          // A reader of imports that no longer knows the language would find no breach either.
          if (unread > 0) return { ok: false, said: `${unread} files were not read` };
          return { ok: breaches.length === 0, said: sayBreaches(breaches) };
        },
      },
    ],
    [
      {
        name: "rules of the house",
        run: async () => {
          const report = inspectHouse(root, (await street.walls()).breaches);
          return { ok: report.findings.length === 0, said: sayHouse(report) };
        },
      },
    ],
    [program("nothing dead", "knip --no-progress")],
    [program("walls when provoked", "vitest run", "tooling/boundaries")],
  ];
}

/** Reads the imports of the street when they are first asked for, and not again. */
function cruiseOnce(root: string): () => ReturnType<typeof cruiseStreet> {
  let read: ReturnType<typeof cruiseStreet> | undefined;
  return () => {
    read ??= cruiseStreet(root);
    return read;
  };
}
