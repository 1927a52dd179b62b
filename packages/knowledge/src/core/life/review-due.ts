import { daysAfter } from "./life.ts";

/** When the owner must look at a living article again: `everyDays` after the last look, or after publication. */
export function reviewDueAt(publishedAt: Date, lastLookAt: Date | null, everyDays: number): Date {
  return daysAfter(lastLookAt !== null && lastLookAt > publishedAt ? lastLookAt : publishedAt, everyDays);
}
