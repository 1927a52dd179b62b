import { parseArgs } from "node:util";
import type { SentenceLanguage } from "@quintet/workflow/core";
import { check } from "./check.ts";
import { deploy } from "./run/deploy.ts";
import { readNamed, readScript, UsageError } from "./run/read-files.ts";
import { runScript } from "./run/run-script.ts";
import { readStep } from "./run/steps.ts";
import { say } from "./words.ts";

const USAGE = `Usage:
  npm run -s process -- check FILE.bpmn [--json] [--language zh-CN|en]
  npm run -s process -- run FILE.bpmn [MORE.bpmn … MORE.dmn …] --script STEPS.json [--auto] [--language zh-CN|en]`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        auto: { type: "boolean", default: false },
        script: { type: "string" },
        language: { type: "string", default: "zh-CN" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function languageOf(said: string): SentenceLanguage {
  if (said === "en") return "en";
  if (said === "zh-CN" || said === "zh") return "zh-CN";
  throw new UsageError(`--language: zh-CN, en`);
}

const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Prints what deployment would say; 1 when it would refuse. */
async function runCheck(files: string[], json: boolean, language: SentenceLanguage): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError("check: FILE.bpmn");
  const remarks = await check(await readNamed(file, language), language);
  const refused = remarks.filter(({ severity }) => severity === "refused");
  const ok = refused.length === 0;
  if (json) {
    const plain = remarks.map(({ severity, element, code, sentence }) => ({ severity, element, code, sentence }));
    const [refusals, warnings] = ["refused", "warning"].map((kind) =>
      plain.filter(({ severity }) => severity === kind),
    );
    printLine(JSON.stringify({ ok, refusals, warnings }));
    return ok ? 0 : 1;
  }
  for (const { severity, element, code, sentence } of remarks) {
    printLine([say(severity, language), element ?? "-", code, sentence].join("  "));
  }
  const counts = { refusals: String(refused.length), warnings: String(remarks.length - refused.length) };
  process.stderr.write(`${say(ok ? "deployable" : "not-deployable", language, counts)}\n`);
  return ok ? 0 : 1;
}

async function runRun(files: string[], script: string | undefined, auto: boolean, language: SentenceLanguage) {
  if (files.length === 0) throw new UsageError("run: FILE.bpmn");
  if (script === undefined) throw new UsageError("run: --script STEPS.json");
  const texts = [];
  for (const file of files) texts.push(await readNamed(file, language));
  const steps = await readScript(script, language);
  const named = steps.map(readStep).find((step) => step.kind === "start" && step.process !== null);
  const deployed = await deploy(texts, named?.kind === "start" ? named.process : null, language);
  const lines: string[] = [];
  const went = runScript(deployed, steps, { auto, language, print: (line) => lines.push(JSON.stringify(line)) });
  printLine(lines.join("\n"));
  return went ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [command, ...files] = positionals;
  const language = languageOf(values.language);
  if (command === "check") return runCheck(files, values.json, language);
  if (command === "run") return runRun(files, values.script, values.auto, language);
  throw new UsageError(command === undefined ? "check | run" : `${command}?`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}
