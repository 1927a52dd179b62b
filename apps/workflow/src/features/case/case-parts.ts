import type { CaseView } from "@quintet/workflow/contract";

export type ClockView = CaseView["clocks"][number];
export type EntryView = CaseView["entries"][number];
export type SpanView = CaseView["spans"][number];
export type StepView = CaseView["steps"][number];
export type Visibility = EntryView["visibility"];
export type PartyKind = SpanView["partyKind"];

/** The clock that runs out first among those that still run. */
export function nextClock(clocks: readonly ClockView[]): ClockView | undefined {
  return clocks
    .filter((clock) => clock.endedAt === null)
    .toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
    .at(0);
}

/** The parties that have open work now, each once, in the order in which they were asked. */
export function partiesAtWork(tasks: CaseView["tasks"]): string[] {
  return [...new Set(tasks.filter((task) => task.state === "open").map((task) => task.partyName))];
}

/** The open tasks the one who looks may complete, the one due first in front. */
export function myTasks(tasks: CaseView["tasks"]): CaseView["tasks"] {
  const rank = (due: string | null) => (due === null ? Number.POSITIVE_INFINITY : Date.parse(due));
  return tasks.filter((task) => task.mine && task.state === "open").toSorted((a, b) => rank(a.dueAt) - rank(b.dueAt));
}

export const isOver = ({ status }: Pick<CaseView, "status">): boolean =>
  status === "closed" || status === "withdrawn" || status === "merged";
