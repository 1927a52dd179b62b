import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DecisionModel, decide, type Json, parseDecisions, readXml } from "@quintet/workflow/core";
import type { Score } from "../score.ts";
import { readCases, type TckCase } from "./read-cases.ts";

export interface TckResult {
  /** Suite and number of the case, as in "0004-simpletable-U 001". */
  name: string;
  /** What went wrong; null when every decision said what it must. */
  fault: string | null;
}

/** Runs every case of every suite in the folder. A file that cannot be read fails all its cases by name. */
export async function runTck(folder: string): Promise<TckResult[]> {
  const results: TckResult[] = [];
  for (const suite of (await readdir(folder)).sort()) {
    const files = await readdir(join(folder, suite));
    const model = files.find((file) => file.endsWith(".dmn"));
    if (!model) continue;
    const parsed = parseDecisions(await readFile(join(folder, suite, model), "utf8"));
    for (const file of files.filter((name) => name.endsWith(".xml")).sort()) {
      const tests = readXml(await readFile(join(folder, suite, file), "utf8"));
      if (!tests.ok) throw new Error(`${join(suite, file)}: ${tests.detail}`);
      for (const one of readCases(tests.root)) {
        const refused = parsed.ok ? null : parsed.refusals.map(({ sentence }) => sentence).join(" ");
        results.push({ name: `${suite} ${one.id}`, fault: parsed.ok ? faultOf(parsed.decisions, one) : refused });
      }
    }
  }
  return results;
}

export function scoreOf(results: readonly TckResult[]): Score {
  const failed = results.filter(({ fault }) => fault !== null).map(({ name }) => name);
  return { passed: results.length - failed.length, of: results.length, failed };
}

function faultOf(model: DecisionModel, { inputs, expected }: TckCase): string | null {
  for (const { decision, value } of expected) {
    const found = Object.values(model.decisions).find(({ name }) => name === decision);
    const decided = decide(model, found?.id ?? decision, inputs, 0);
    // DMN says null where no rule holds; here that is a refusal with a reason, so that nobody goes on with nothing.
    const said = decided.ok || decided.reason === "no-rule" ? (decided.ok ? decided.value : null) : undefined;
    if (said === undefined) return `${decision}: ${decided.ok ? "" : decided.sentence}`;
    if (!isSame(said, value)) return `${decision} is ${JSON.stringify(said)} instead of ${JSON.stringify(value)}`;
  }
  return null;
}

/** The kit writes numbers with up to 15 digits; ours are binary. They are the same to 1 part in 10^10. */
function isSame(said: Json, wanted: Json): boolean {
  if (typeof said === "number" && typeof wanted === "number") {
    return Math.abs(said - wanted) <= 1e-10 * Math.max(1, Math.abs(wanted));
  }
  if (Array.isArray(said) && Array.isArray(wanted)) {
    return said.length === wanted.length && said.every((one, at) => isSame(one, wanted[at] ?? null));
  }
  if (said !== null && wanted !== null && typeof said === "object" && typeof wanted === "object") {
    if (Array.isArray(said) || Array.isArray(wanted)) return false;
    const names = Object.keys({ ...said, ...wanted });
    return names.every((name) => name in said && name in wanted && isSame(said[name] ?? null, wanted[name] ?? null));
  }
  return said === wanted;
}
