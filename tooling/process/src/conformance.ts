import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DATA_MISSING, dataFolder } from "./data-folder.ts";
import { importFolder } from "./import-folder.ts";
import { importMiwg, scoreOfImport, scoreOfPlays } from "./miwg/run-miwg.ts";
import type { Score } from "./score.ts";
import { runTck, scoreOf } from "./tck/run-tck.ts";

const USAGE = "Usage: npm run -s conformance -- [--json] [--models FOLDER]";
const NAMES = {
  miwgImport: "BPMN MIWG, imported",
  miwgRun: "BPMN MIWG, run to the end",
  tckLevel2: "DMN TCK, level 2",
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

async function tellModels(folder: string, json: boolean): Promise<number> {
  if (!existsSync(folder)) return fail(`The folder ${folder} does not exist.`);
  const found = await importFolder(folder);
  if (json) print(JSON.stringify({ models: found }));
  else {
    print(`${found.imported} of ${found.of} models imported`);
    for (const { code, sentence, files } of found.reasons) {
      print(`${String(files.length).padStart(6)}  ${code}: ${sentence}`);
      print(`        ${files.slice(0, 3).join(", ")}${files.length > 3 ? ", …" : ""}`);
    }
  }
  return 0;
}

async function tellScores(json: boolean): Promise<number> {
  const data = dataFolder(process.env);
  if (!data) return fail(DATA_MISSING);
  const scores: Record<keyof typeof NAMES, Score> = {
    miwgImport: scoreOfImport(await importMiwg(join(data, "bpmn-miwg"))),
    miwgRun: await scoreOfPlays(join(data, "bpmn-miwg")),
    tckLevel2: scoreOf(await runTck(join(data, "dmn-tck"))),
  };
  if (json) print(JSON.stringify(scores));
  else {
    for (const [key, { passed, of, failed }] of Object.entries(scores) as [keyof typeof NAMES, Score][]) {
      const names = failed.length > 0 ? `  failed: ${failed.join(", ")}` : "";
      print(`${NAMES[key].padEnd(28)}${`${passed} of ${of}`.padStart(12)}${names}`);
    }
  }
  return Object.values(scores).some(({ failed }) => failed.length > 0) ? 1 : 0;
}

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: { json: { type: "boolean", default: false }, models: { type: "string" } },
    });
    return values.models === undefined ? tellScores(values.json) : tellModels(values.models, values.json);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

process.exitCode = await main();
