import type { ElementType } from "./definition.ts";

/** Words that stand for work or for a piece of process, as against events and gateways. */
export const isActivity = (type: ElementType): boolean => /(task|process|activity)$/.test(type);

/** Words with an inside of their own. */
export const isScope = (type: ElementType): boolean => type === "sub-process" || type === "event-sub-process";

export const isStart = (type: ElementType): boolean => type.endsWith("-start-event");

/** Work that a person completes, as against work a job reports back. */
export const isForPeople = (type: ElementType): boolean =>
  type === "user-task" || type === "manual-task" || type === "receive-task";
