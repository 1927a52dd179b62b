import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { SentenceLanguage } from "@quintet/workflow/core";
import { say } from "../words.ts";

/** The command was called wrongly, or a file it names is not what it should be; ends it with 2. */
export class UsageError extends Error {}

export interface NamedText {
  file: string;
  text: string;
}

export async function readNamed(file: string, language: SentenceLanguage): Promise<NamedText> {
  try {
    return { file, text: await readFile(file, "utf8") };
  } catch {
    throw new UsageError(say("unreadable-file", language, { file }));
  }
}

/** The steps of a script, unread: a JSON array. @throws UsageError when it is none */
export async function readScript(file: string, language: SentenceLanguage): Promise<unknown[]> {
  const { text } = await readNamed(file, language);
  try {
    const steps: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (Array.isArray(steps)) return steps;
  } catch {
    // Told below, as one that is no list.
  }
  throw new UsageError(say("unreadable-script", language, { file: basename(file) }));
}
