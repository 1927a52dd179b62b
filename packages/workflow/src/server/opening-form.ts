import { DomainError } from "@quintet/kernel";
import { CaseData } from "../contract/case.ts";
import { acceptForm, validateForm } from "../core/index.ts";
import type { StoredDefinition } from "./definition-store.ts";

/** The form of a process' start event, a form-js schema; null when it has none. */
export function openingFormOf({ compiled, forms }: StoredDefinition): Record<string, unknown> | null {
  const start = compiled.starts[compiled.id];
  const form = start === undefined ? null : (compiled.nodes[start]?.form ?? null);
  return form === null ? null : (forms[form] ?? null);
}

/**
 * What the form of a process' start event takes of the data given: its fields and nothing else. Throws BAD_REQUEST with
 * the sentence of every field that is not answered rightly.
 */
export function readOpeningForm(process: StoredDefinition, data: CaseData): CaseData {
  const schema = openingFormOf(process);
  if (!schema) return {};
  const problems = validateForm(schema, data);
  if (problems.length)
    throw new DomainError("BAD_REQUEST", "form-refused", problems.map(({ sentences }) => sentences.en).join(" "));
  return CaseData.parse(acceptForm(schema, data));
}
