import type { Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { acceptForm, type Variables, validateForm } from "../core/index.ts";
import { definitionOf } from "./definition-store.ts";
import type { CaseRecord } from "./instance-store.ts";
import type { TaskRecord } from "./task-store.ts";

/** The form of a task, as the version its case runs with has it; null when it asks for none. */
export async function formOfTask(
  tx: Tx,
  record: CaseRecord,
  task: Pick<TaskRecord, "form">,
): Promise<Record<string, unknown> | null> {
  if (task.form === null) return null;
  const { tenantId, definitionKey, definitionVersion } = record;
  const own = await definitionOf(tx, tenantId, definitionKey, definitionVersion);
  if (Object.hasOwn(own.forms, task.form)) return own.forms[task.form] ?? null;
  // A task of a called process brings its form from there.
  for (const [process, version] of Object.entries(own.calls)) {
    const { forms } = await definitionOf(tx, tenantId, process, version);
    if (Object.hasOwn(forms, task.form)) return forms[task.form] ?? null;
  }
  return null;
}

/**
 * What an answer writes into the case: the form's fields and nothing else. Throws BAD_REQUEST `form-refused` naming
 * each field with its fault, and `no-form` when a task without a form is given data.
 */
export async function formAnswers(
  tx: Tx,
  record: CaseRecord,
  task: Pick<TaskRecord, "form">,
  data: Variables,
): Promise<Variables> {
  const schema = await formOfTask(tx, record, task);
  if (!schema) {
    if (Object.keys(data).length) throw new DomainError("BAD_REQUEST", "no-form", "this task asks for no data");
    return {};
  }
  const problems = validateForm(schema, data);
  if (problems.length) {
    const faults = problems.map(({ key, sentences }) => `${key}: ${sentences.en}`);
    throw new DomainError("BAD_REQUEST", "form-refused", faults.join(" "));
  }
  return acceptForm(schema, data) as Variables;
}
