import type { Reviewable } from "@quintet/workflow/contract";

export type Measure = "waiting" | "working" | "visits" | "returns" | "breaches";
export const measures = ["waiting", "working", "visits", "returns", "breaches"] as const satisfies readonly Measure[];

/** What the address of the review page says; days are of the reader's calendar, `to` is the last day that counts. */
export interface ReviewSearch {
  key?: string;
  log?: string;
  version?: number;
  from?: string;
  to?: string;
  measure?: Measure;
  /** The definition an imported log is compared with. */
  against?: string;
  node?: string;
}

const isDay = (text: unknown): text is string =>
  typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isWord = (text: unknown): text is string => typeof text === "string" && text.length > 0 && text.length <= 120;

export function parseReview(told: Record<string, unknown>): ReviewSearch {
  const { key, log, version, from, to, against, node } = told;
  const measure = measures.find((one) => one === told.measure);
  return {
    ...(isWord(key) ? { key } : {}),
    ...(isWord(log) ? { log } : {}),
    ...(typeof version === "number" && Number.isInteger(version) && version > 0 ? { version } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    ...(measure ? { measure } : {}),
    ...(isWord(against) ? { against } : {}),
    ...(isWord(node) ? { node } : {}),
  };
}

export type Subject = Reviewable["subjects"][number];

export const subjectId = ({ key, log }: { key: string; log?: string | null | undefined }): string =>
  log ? `${key}|${log}` : key;

/** The day an instant falls on for the reader, as `2026-11-21`. */
export function dayOf(at: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

const DAY = 86_400_000;
const startOf = (day: string): Date => new Date(`${day}T00:00:00`);

export interface Period {
  from: string;
  to: string;
}

/** Ninety days of a process that runs; the whole of a log that is over. */
export function usualPeriod(subject: Subject, now: Date): Period {
  if (subject.log !== null) return { from: dayOf(new Date(subject.from)), to: dayOf(new Date(subject.to)) };
  return { from: dayOf(new Date(now.getTime() - 89 * DAY)), to: dayOf(now) };
}

export type PeriodName = "quarter" | "last-quarter" | "year" | "all";
export const periodNames = ["quarter", "last-quarter", "year", "all"] as const satisfies readonly PeriodName[];

export function namedPeriod(name: PeriodName, subject: Subject, now: Date): Period {
  const [year, first] = [now.getFullYear(), Math.floor(now.getMonth() / 3) * 3];
  switch (name) {
    case "quarter":
      return { from: dayOf(new Date(year, first, 1)), to: dayOf(now) };
    case "last-quarter":
      return { from: dayOf(new Date(year, first - 3, 1)), to: dayOf(new Date(year, first, 0)) };
    case "year":
      return { from: dayOf(new Date(now.getTime() - 364 * DAY)), to: dayOf(now) };
    case "all":
      return { from: dayOf(new Date(subject.from)), to: dayOf(new Date(subject.to)) };
  }
}

/** The period as instants: from the first moment of its first day to the first moment after its last. */
export function instantsOf({ from, to }: Period): Period {
  const end = startOf(to);
  end.setDate(end.getDate() + 1);
  return { from: startOf(from).toISOString(), to: end.toISOString() };
}
