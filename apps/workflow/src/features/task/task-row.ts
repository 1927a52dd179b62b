import type { CaseRow, TaskView } from "@quintet/workflow/contract";

/** A task as an inbox lists it. */
export type InboxTask = TaskView & { customerName: string; grade: string; kind: CaseRow["kind"] };

export const mayClaim = (task: TaskView): boolean => task.state === "open" && task.mine && task.assigneeId === null;
/** The owner's tasks belong to nobody else, so they cannot be put back. */
export const mayRelease = (task: TaskView): boolean =>
  task.state === "open" && task.mine && task.assigneeId !== null && task.partyKind !== "owner";

/** Who has it may let a colleague work it or give it away. */
export const mayHand = (task: TaskView): boolean => task.state === "open" && task.mine;
/** Whoever has it may let somebody outside answer it, unless there is a form to fill in. */
export const mayLink = (task: TaskView): boolean => mayHand(task) && task.form === null;
/** It comes back to whom it belongs: by the colleague, or by its owner. */
export const mayGiveBack = (task: TaskView, me: string): boolean =>
  task.state === "open" && task.forId !== null && (task.forId === me || task.assigneeId === me);
