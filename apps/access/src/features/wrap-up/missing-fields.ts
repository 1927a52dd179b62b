/** What an agent writes down when a contact is over (ACC-13). */
export type WrapUpRecord = {
  archiveCode: string | null;
  solution: string;
  solved: boolean | null;
  /** A day as `2026-07-12`, empty when nobody needs to call back. */
  followUp: string;
};

export const emptyRecord: WrapUpRecord = { archiveCode: null, solution: "", solved: null, followUp: "" };
export type WrapUpField = "archiveCode" | "solution" | "solved" | "followUp";

/** The fields that still want something, in the order of the form. A day before `today` is no day for a visit. */
export function missingFields(record: WrapUpRecord, today: string): WrapUpField[] {
  const missing: WrapUpField[] = [];
  if (record.archiveCode === null) missing.push("archiveCode");
  if (record.solution.trim() === "") missing.push("solution");
  if (record.solved === null) missing.push("solved");
  if (record.followUp !== "" && record.followUp < today) missing.push("followUp");
  return missing;
}

/** The local day of an instant, and of the days after it: `2026-07-12`. */
export function dayAfter(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Nine in the morning of a local day, as the wire wants it. */
export function morningOf(day: string): string | null {
  const at = new Date(`${day}T09:00:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
