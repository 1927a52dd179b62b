import type { TaskView } from "@quintet/workflow/contract";
import { type FormProblem, validateForm } from "@quintet/workflow/core";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import type { FormData } from "./task-draft.ts";

const none: readonly FormProblem[] = [];

/** The form of a task, what stands in it and what is still wrong with it; `schema` undefined where a text is enough. */
export function useTaskForm(task: TaskView, written: FormData | null) {
  const api = useApi();
  const query = useQuery(api.workflow.readForm.queryOptions(task.form === null ? skipToken : { taskId: task.id }));
  const schema: FormData | undefined = query.data?.schema;
  const data: FormData = written ?? query.data?.data ?? {};
  return {
    schema,
    data,
    problems: schema ? validateForm(schema, data) : none,
    /** A form that could not be read yet must not be answered without it. */
    missing: task.form !== null && schema === undefined,
    query,
  };
}
