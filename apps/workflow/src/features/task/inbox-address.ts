import { CaseGrade, CaseKind, PartyKind, type TaskFilter, TaskListView } from "@quintet/workflow/contract";

export type InboxView = (typeof TaskListView.options)[number];
/** In the order in which they stand beside the list. */
export const inboxViews: readonly InboxView[] = TaskListView.options;
export const dueFilters = ["overdue", "soon"] as const;
export type DueFilter = (typeof dueFilters)[number];

/** What an inbox is narrowed to. `soon` is due within four hours. */
export interface InboxFilter {
  text?: string;
  grade?: (typeof CaseGrade.options)[number];
  /** The key of any process. */
  kind?: string;
  party?: (typeof PartyKind.options)[number];
  due?: DueFilter;
}

/** `case` goes with `task`: it is read before the list has come, or when the list no longer holds the task. */
export interface InboxSearch extends InboxFilter {
  view?: Exclude<InboxView, "mine">;
  task?: string;
  case?: string;
}

/** What one choice changes in the address; a filter that is undefined is taken out. */
export interface InboxChange {
  view?: InboxView;
  filter?: { [Name in keyof InboxFilter]: InboxFilter[Name] | undefined };
  open?: { task: string; case: string } | null;
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).slice(0, 60) : "";
const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find((option) => option === value);

/** The filters of the inbox from its address; what makes no sense is left out. */
export function parseInbox(told: Record<string, unknown>): InboxSearch {
  const view = oneOf(inboxViews, told.view);
  const grade = oneOf(CaseGrade.options, told.grade);
  const { data: kind } = CaseKind.safeParse(told.kind);
  const party = oneOf(PartyKind.options, told.party);
  const due = oneOf(dueFilters, told.due);
  const { task, case: of } = told;
  return {
    ...(view && view !== "mine" ? { view } : {}),
    ...(textOf(told.text) ? { text: textOf(told.text) } : {}),
    ...(grade ? { grade } : {}),
    ...(kind ? { kind } : {}),
    ...(party ? { party } : {}),
    ...(due ? { due } : {}),
    ...(typeof task === "string" && task && typeof of === "string" && of ? { task, case: of } : {}),
  };
}

/** The address after a choice. Another view begins without an open task. */
export function changeInbox(now: InboxSearch, { view, filter, open }: InboxChange): InboxSearch {
  const shown = open === undefined && view === undefined ? { task: now.task, case: now.case } : (open ?? {});
  const { task: _task, case: _case, ...rest } = now;
  return parseInbox({ ...rest, ...filter, view: view ?? now.view, ...shown });
}

export const filterOf = ({ text, grade, kind, party, due }: InboxSearch): InboxFilter => ({
  ...(text ? { text } : {}),
  ...(grade ? { grade } : {}),
  ...(kind ? { kind } : {}),
  ...(party ? { party } : {}),
  ...(due ? { due } : {}),
});

export const NO_FILTER = { text: undefined, grade: undefined, kind: undefined, party: undefined, due: undefined };

const soon = 4 * 3_600_000;
const minute = 60_000;

/** The filter as the server takes it; `now` in epoch ms, taken in whole minutes so that a list is not asked anew each second. */
export function serverFilter({ text, grade, kind, party, due }: InboxFilter, now: number): TaskFilter {
  const until = Math.ceil((now + soon) / minute) * minute;
  return {
    ...(text ? { text } : {}),
    ...(grade ? { grade } : {}),
    ...(kind ? { kind } : {}),
    ...(party ? { partyKind: party } : {}),
    ...(due === "overdue" ? { overdue: true } : {}),
    ...(due === "soon" ? { dueBefore: new Date(until).toISOString() } : {}),
  };
}

/** A saved filter in the address; a due time, whenever it was saved, means soon. */
export const savedFilter = ({ text, grade, kind, partyKind, overdue, dueBefore }: TaskFilter): InboxFilter => ({
  ...(text ? { text } : {}),
  ...(grade ? { grade } : {}),
  ...(kind ? { kind } : {}),
  ...(partyKind ? { party: partyKind } : {}),
  ...(overdue ? { due: "overdue" as const } : dueBefore ? { due: "soon" as const } : {}),
});
