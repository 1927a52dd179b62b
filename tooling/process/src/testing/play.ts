import { readFileSync } from "node:fs";
import { deploy } from "../run/deploy.ts";
import { runScript } from "../run/run-script.ts";

/** What `process run` does, without a process of its own, which takes most of the time. */
export async function play(file: string, steps: unknown[], ...more: string[]) {
  const texts = [file, ...more].map((path) => ({ file: path, text: readFileSync(path, "utf8") }));
  const lines: Record<string, unknown>[] = [];
  const print = (line: object) => lines.push(JSON.parse(JSON.stringify(line)));
  const went = runScript(await deploy(texts, null, "zh-CN"), steps, { auto: false, language: "zh-CN", print });
  return { went, lines };
}

/** Types and elements of the lines, as in "entered ask". */
export const types = (lines: Record<string, unknown>[]) =>
  lines.map(({ type, element }) => `${type} ${element ?? ""}`.trim());
