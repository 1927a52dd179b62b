import type { TaskView } from "@quintet/workflow/contract";
import type { InboxFilter } from "./inbox-address.ts";

/** A task as an inbox lists it. */
export type InboxTask = TaskView & { customerName: string; grade: string };

const soon = 4 * 3_600_000;

function passes(task: InboxTask, filter: InboxFilter, now: number): boolean {
  const left = task.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(task.dueAt) - now;
  switch (filter) {
    case "overdue":
      return left <= 0;
    case "soon":
      return left > 0 && left <= soon;
    case "major":
      return task.grade !== "ordinary";
    case "free":
      return task.assigneeId === null;
  }
}

const isOfTime = (filter: InboxFilter): boolean => filter === "overdue" || filter === "soon";

/** Whether a task answers to a text and to the filters; overdue and soon widen each other, the rest narrow. */
export function answersTo(
  task: InboxTask,
  { text, filters, now }: { text: string; filters: readonly InboxFilter[]; now: number },
): boolean {
  const wanted = text.trim().toLowerCase();
  const told = [task.caseNumber, task.caseTitle, task.customerName, task.name, task.partyName].join(" ").toLowerCase();
  if (wanted && !wanted.split(/\s+/).every((word) => told.includes(word))) return false;
  const times = filters.filter(isOfTime);
  if (times.length > 0 && !times.some((filter) => passes(task, filter, now))) return false;
  return filters.every((filter) => isOfTime(filter) || passes(task, filter, now));
}

export const mayClaim = (task: TaskView): boolean => task.state === "open" && task.mine && task.assigneeId === null;
/** The owner's tasks belong to nobody else, so they cannot be put back. */
export const mayRelease = (task: TaskView): boolean =>
  task.state === "open" && task.mine && task.assigneeId !== null && task.partyKind !== "owner";
