import type { CaseView, TaskView } from "./case.ts";

type Task = Pick<TaskView, "name" | "nameEn">;

/** A task under its English name. */
export const taskInEnglish = <T extends Task>(task: T): T => ({ ...task, name: task.nameEn });

/** A case as an English interface shows it: names of steps, clocks and what the system wrote; words of people stay theirs. */
export const caseInEnglish = <T extends Pick<CaseView, "tasks" | "spans" | "clocks" | "steps" | "entries">>(
  view: T,
): T => ({
  ...view,
  tasks: view.tasks.map(taskInEnglish),
  spans: view.spans.map((span) => ({ ...span, name: span.nameEn })),
  clocks: view.clocks.map((clock) => ({ ...clock, label: clock.labelEn })),
  steps: view.steps.map((step) => ({ ...step, label: step.labelEn })),
  entries: view.entries.map((entry) => ({ ...entry, text: entry.textEn ?? entry.text })),
});
