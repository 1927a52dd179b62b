import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Imported, importModel } from "./miwg/run-miwg.ts";

export interface FolderImport {
  imported: number;
  of: number;
  /** Why the rest was not: code of the refusal, with the files that have it. A file may have several. */
  reasons: { code: string; sentence: string; files: string[] }[];
}

/** Reads every .bpmn file below a folder as a deployment would. */
export async function importFolder(folder: string): Promise<FolderImport> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.bpmn$/i.test(name)).sort();
  const reasons = new Map<string, { sentence: string; files: Set<string> }>();
  let imported = 0;
  for (const name of names) {
    const model = await importOne(name, join(folder, name));
    if (model.faults.length === 0) imported += 1;
    for (const { code, sentence } of model.faults) {
      const known = reasons.get(code) ?? { sentence, files: new Set() };
      known.files.add(name);
      reasons.set(code, known);
    }
  }
  const grouped = [...reasons].map(([code, { sentence, files }]) => ({ code, sentence, files: [...files] }));
  return { imported, of: names.length, reasons: grouped.sort((a, b) => b.files.length - a.files.length) };
}

/** A model at which the reader itself breaks down is one more that is not imported, and is told as such. */
async function importOne(name: string, path: string): Promise<Imported> {
  try {
    return await importModel(name, await readFile(path, "utf8"));
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return { name, faults: [{ code: "reader-failed", element: null, sentence }] };
  }
}
