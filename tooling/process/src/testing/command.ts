import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Ran {
  code: number | null;
  out: string;
  err: string;
  /** The lines of standard output, read as JSON. */
  lines: Record<string, unknown>[];
}

/** Runs one of the tool's commands in a process of its own, as its users do. */
export function runCommand(
  name: "process" | "conformance",
  args: string[],
  environment: Record<string, string> = {},
): Ran {
  const script = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, ...args],
    { encoding: "utf8", env: { ...process.env, ...environment } },
  );
  const lines = () =>
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    code: status,
    out: stdout,
    err: stderr,
    get lines() {
      return lines();
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), "quintet-process-"));

/** Writes a file into a folder of this test run; answers its path. */
export function write(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** BPMN around the inside of one executable process. */
export const bpmn = (inside: string, id = "p", around = ""): string => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="t">${around}
  <bpmn:process id="${id}" name="${id}" isExecutable="true">${inside}</bpmn:process></bpmn:definitions>`;

export const flow = (id: string, from: string, to: string, condition?: string): string =>
  condition === undefined
    ? `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`
    : `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"><bpmn:conditionExpression
        xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression></bpmn:sequenceFlow>`;
