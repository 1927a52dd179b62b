import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { Remedy, readable } from "@quintet/postgres";
import { openGround, openRowErrors, profileFor, readColumns, runImport } from "@quintet/server";
import { importReport, mappingPreview } from "./import-report.ts";
import { projectRoot, runDirectory } from "./project-root.ts";
import { withDatabase } from "./with-database.ts";

const usage =
  "usage: npm run import -- complaints|incidents <file.csv> [--tenant gd] [--profile name] [--dry-run] [--json]";

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tenant: { type: "string", default: "gd" },
      profile: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [kind, path] = positionals;
  if ((kind !== "complaints" && kind !== "incidents") || !path || positionals.length !== 2) throw new Remedy(usage);
  if (!existsSync(path)) throw new Remedy(`there is no file ${path}; ${usage}`);
  return { kind, path, ...values };
}

const say = (line: string) => void process.stderr.write(`${line}\n`);
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());

async function main(): Promise<void> {
  const { kind, path, tenant, profile: name, "dry-run": dryRun, json } = readArguments();
  const profile = profileFor(kind, await readColumns(path), name);
  if (typeof profile === "string") throw new Remedy(profile);
  if (dryRun) say(mappingPreview(profile));
  const errors = await openRowErrors(path, runDirectory(projectRoot));
  let told = -1;
  const counts = await withDatabase(say, async ({ runtimeUrl }) => {
    const { ground, close } = await openGround({ runtimeUrl, connections: 8, statementTimeout: 60_000 });
    try {
      return await runImport({
        ground,
        tenantId: tenant,
        profile,
        path,
        errors,
        parallel: 6,
        dryRun,
        signal: stopping.signal,
        onProgress(done, of) {
          const percent = Math.floor((done / of) * 20) * 5;
          if (percent > told) say(`${percent} % (${done} of ${of} cases)`);
          told = Math.max(told, percent);
        },
      });
    } finally {
      await close();
    }
  });
  await errors.close();
  if (errors.path) say(`${counts.errors} lines could not be taken: ${errors.path}`);
  process.stdout.write(importReport(profile, counts, json));
  if (stopping.signal.aborted) throw new Remedy("stopped; run the same command again to go on where it stopped");
}

await main().catch((error: unknown) => {
  process.stderr.write(`${readable(error)}\n`);
  process.exitCode = 1;
});
process.exit();
