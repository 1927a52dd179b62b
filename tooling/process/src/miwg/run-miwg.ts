import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDefinition, sentence } from "@quintet/workflow/core";
import { deploy } from "../run/deploy.ts";
import { runScript } from "../run/run-script.ts";
import type { Score } from "../score.ts";
import { fridgePlays } from "./fridge.ts";
import { invoicePlays } from "./invoice.ts";
import { customerPlays } from "./onboarding.ts";
import type { Play } from "./play.ts";
import { vacationPlays } from "./vacation.ts";

/** The ways through the seven executable models of the suite. */
export const plays: readonly Play[] = [...invoicePlays, ...fridgePlays, ...vacationPlays, ...customerPlays];

/** A file and why it is not imported; null when it is. */
export interface Imported {
  name: string;
  faults: { code: string; element: string | null; sentence: string }[];
}

/** Reads every model in the folder as a deployment would. */
export async function importMiwg(folder: string): Promise<Imported[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".bpmn")).sort();
  const imported: Imported[] = [];
  for (const file of files) {
    imported.push(await importModel(file.replace(/\.bpmn$/, ""), await readFile(join(folder, file), "utf8")));
  }
  return imported;
}

/** One model: of several pools, the process that a deployment would take. */
export async function importModel(name: string, xml: string): Promise<Imported> {
  const parsed = await parseDefinition(xml);
  const refusals = parsed.ok ? [] : parsed.refusals;
  const faults = refusals.map(({ code, elementId, values }) => ({
    code,
    element: elementId,
    sentence: sentence(code, values, "en"),
  }));
  return { name, faults };
}

/** What went wrong on one way through a model; null when it came to its end past all it must. */
export async function faultOf(play: Play, folder: string): Promise<string | null> {
  const texts = [];
  for (const name of play.files) {
    texts.push({ file: `${name}.bpmn`, text: await readFile(join(folder, `${name}.bpmn`), "utf8") });
  }
  const lines: Record<string, unknown>[] = [];
  runScript(await deploy(texts, null, "en"), play.steps, {
    auto: false,
    language: "en",
    print: (line) => lines.push({ ...line }),
  });
  const refused = lines.find(({ type }) => type === "refused");
  if (refused) return `${refused.element ?? ""}: ${refused.reason}`;
  const last = lines.at(-1);
  if (last?.state !== "completed") return `${last?.state}, open ${last?.open}, waiting ${last?.waiting}`;
  const left = new Set(lines.filter(({ type }) => type === "left").map(({ element }) => element));
  const missed = play.passes.filter((element) => !left.has(element));
  return missed.length > 0 ? `never came through ${missed.join(", ")}` : null;
}

/** A model is passed when every way through it is. */
export async function scoreOfPlays(folder: string): Promise<Score> {
  const models = [...new Set(plays.map(({ files }) => files[0]))].sort();
  const failed = new Set<string>();
  for (const play of plays) if ((await faultOf(play, folder)) !== null) failed.add(play.files[0]);
  return {
    passed: models.length - failed.size,
    of: models.length,
    failed: models.filter((model) => failed.has(model)),
  };
}

export function scoreOfImport(imported: readonly Imported[]): Score {
  const failed = imported.filter(({ faults }) => faults.length > 0).map(({ name }) => name);
  return { passed: imported.length - failed.length, of: imported.length, failed };
}
