import { DomainError } from "@quintet/kernel";
import { type Look, query } from "@quintet/rpc";
import type { z } from "zod";
import { FormView, ReadForm } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { shownInForm } from "../core/index.ts";
import { stateOfCase } from "./case-state.ts";
import { findVersion } from "./definition-store.ts";
import { formOfTask } from "./form-answers.ts";
import { caseRecord } from "./instance-store.ts";
import { notFound } from "./not-found.ts";
import { findTask } from "./task-store.ts";

type Read = z.infer<typeof FormView>;

const noForm = () => new DomainError("NOT_FOUND", "no-form", "there is no such form");

/** The form of a task the actor sees, with the case's values of its fields. */
async function ofTask(look: Look<unknown>, taskId: string): Promise<Read> {
  const { tx, actor } = look;
  const task = await findTask(tx, actor.tenantId, taskId);
  if (!task) throw notFound();
  return look.system(async () => {
    const record = await caseRecord(tx, actor.tenantId, task.caseId);
    const schema = await formOfTask(tx, record, task);
    if (!schema || task.form === null) throw noForm();
    const instance = await stateOfCase(tx, record);
    return { formId: task.form, schema, data: shownInForm(schema, instance?.variables ?? {}) };
  });
}

/** A form: of a task, or by its name in a version. NOT_FOUND when there is none, or the task is not the actor's to see. */
export const readForm = query({
  permission: workflowMay.readDefinition,
  input: ReadForm,
  output: FormView,
  run: async (look) => {
    const { tx, actor, input } = look;
    if ("taskId" in input) return ofTask(look, input.taskId);
    const row = await findVersion(tx, actor.tenantId, input.key, input.version);
    const schema = row && Object.hasOwn(row.forms, input.formId) ? row.forms[input.formId] : undefined;
    if (!schema) throw noForm();
    return { formId: input.formId, schema, data: {} };
  },
});
