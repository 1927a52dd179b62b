import {
  decisionSentence,
  type Finding,
  parseDecisions,
  parseDefinition,
  type SentenceLanguage,
  sentence,
} from "@quintet/workflow/core";
import type { NamedText } from "./run/read-files.ts";

/** One remark as the check prints it. */
export interface Remark {
  severity: "refused" | "warning";
  element: string | null;
  code: string;
  sentence: string;
}

/** What deployment would say of a BPMN or DMN file, refusals first. */
export async function check({ file, text }: NamedText, language: SentenceLanguage): Promise<Remark[]> {
  if (/\.dmn$/i.test(file)) {
    const parsed = parseDecisions(text);
    const refusals = parsed.ok ? [] : parsed.refusals;
    return refusals.map(({ elementId, code, values }) => ({
      severity: "refused",
      element: elementId,
      code,
      sentence: decisionSentence(code, values, language),
    }));
  }
  const parsed = await parseDefinition(text);
  const remark =
    (severity: Remark["severity"]) =>
    (finding: Finding): Remark =>
      remarkOf(finding, severity, language);
  return [...(parsed.ok ? [] : parsed.refusals).map(remark("refused")), ...parsed.warnings.map(remark("warning"))];
}

const remarkOf = (
  { elementId, code, values }: Finding,
  severity: Remark["severity"],
  language: SentenceLanguage,
): Remark => ({ severity, element: elementId, code, sentence: sentence(code, values, language) });
