import { basename } from "node:path";
import {
  type DecisionModel,
  type Definition,
  decisionSentence,
  type Finding,
  link,
  parseDecisions,
  parseDefinition,
  parseProcesses,
  type SentenceLanguage,
  sentence,
} from "@quintet/workflow/core";
import { say } from "../words.ts";
import { drawnId } from "./event-line.ts";
import type { NamedText } from "./read-files.ts";

/** A finding as a run prints it; `reason` is its sentence. */
export interface RefusedAtDeploy {
  element: string | null;
  code: string;
  reason: string;
}

export type Deployed = { ok: true; definition: Definition } | { ok: false; refused: RefusedAtDeploy[] };

/**
 * Puts together what a deployment would: the process of the first file (`processId` names one of any file), the
 * processes of all files for its calls, the decisions of the .dmn files for its business rules.
 */
export async function deploy(
  files: readonly NamedText[],
  processId: string | null,
  language: SentenceLanguage,
): Promise<Deployed> {
  const refused: RefusedAtDeploy[] = [];
  const told = ({ elementId, code, values }: Finding) => ({
    element: elementId === null ? null : drawnId(elementId),
    code,
    reason: sentence(code, values, language),
  });
  const [first, ...others] = files.filter(({ file }) => !/\.dmn$/i.test(file));
  const decisions = readDecisions(
    files.filter(({ file }) => /\.dmn$/i.test(file)),
    refused,
    language,
  );
  const library: Record<string, Definition> = {};
  const broken = new Map<string, Finding[]>();
  for (const { text } of first ? [first, ...others] : []) {
    for (const { id, parsed } of await parseProcesses(text)) {
      if (parsed.ok) library[id] ??= parsed.definition;
      else if (!broken.has(id)) broken.set(id, parsed.refusals);
    }
  }
  const main = await chosen(first, processId, library, broken);
  if (!main.ok) return { ok: false, refused: [...refused, ...main.refusals.map(told)] };
  const linked = link(main.definition, library, decisions);
  if (!linked.ok) {
    // A called process that is in a file but refused says more by its own findings.
    refused.push(...linked.refusals.map(told), ...[...broken.values()].flat().map(told));
  }
  return linked.ok && refused.length === 0 ? { ok: true, definition: linked.definition } : { ok: false, refused };
}

async function chosen(
  first: NamedText | undefined,
  processId: string | null,
  library: Record<string, Definition>,
  broken: ReadonlyMap<string, Finding[]>,
): Promise<{ ok: true; definition: Definition } | { ok: false; refusals: Finding[] }> {
  const named = processId === null || !Object.hasOwn(library, processId) ? undefined : library[processId];
  if (named) return { ok: true, definition: named };
  const known = processId === null ? undefined : broken.get(processId);
  if (known) return { ok: false, refusals: known };
  const parsed = await parseDefinition(first?.text ?? "", {}, processId === null ? {} : { processId });
  return parsed.ok ? parsed : { ok: false, refusals: parsed.refusals };
}

function readDecisions(
  files: readonly NamedText[],
  refused: RefusedAtDeploy[],
  language: SentenceLanguage,
): DecisionModel[] {
  return files.flatMap(({ file, text }) => {
    const parsed = parseDecisions(text);
    if (parsed.ok) return [parsed.decisions];
    for (const { elementId, code, values } of parsed.refusals) {
      const detail = decisionSentence(code, values, language);
      const reason = say("unreadable-decisions", language, { file: basename(file), detail });
      refused.push({ element: elementId, code, reason });
    }
    return [];
  });
}
