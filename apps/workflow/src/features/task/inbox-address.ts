export const inboxViews = ["mine", "team", "done"] as const;
export type InboxView = (typeof inboxViews)[number];

/** Narrowing of an inbox: past the limit, due within four hours, major cases, not taken by anybody. */
export const inboxFilters = ["overdue", "soon", "major", "free"] as const;
export type InboxFilter = (typeof inboxFilters)[number];

/** `case` goes with `task`: it is read before the list has come, or when the list no longer holds the task. */
export type InboxSearch = {
  view?: Exclude<InboxView, "mine">;
  only?: string;
  text?: string;
  task?: string;
  case?: string;
};

/** What one choice changes in the address; `null` takes it out. */
export type InboxChange = {
  view?: InboxView;
  only?: string | null;
  text?: string;
  open?: { task: string; case: string } | null;
};

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).slice(0, 80) : "";

/** The filters of the inbox from its address; what makes no sense is left out. */
export function parseInbox({ view, only, text, task, case: of }: Record<string, unknown>): InboxSearch {
  const filters = readOnly(textOf(only)).join(",");
  return {
    ...(view === "team" || view === "done" ? { view } : {}),
    ...(filters ? { only: filters } : {}),
    ...(textOf(text) ? { text: textOf(text) } : {}),
    ...(typeof task === "string" && task && typeof of === "string" && of ? { task, case: of } : {}),
  };
}

/** The address after a choice. Another view begins without an open task. */
export function changeInbox(now: InboxSearch, { view, only, text, open }: InboxChange): InboxSearch {
  const shown = open === undefined && view === undefined ? { task: now.task, case: now.case } : (open ?? {});
  return parseInbox({
    view: view ?? now.view,
    only: only === undefined ? now.only : only,
    text: text ?? now.text,
    ...shown,
  });
}

/** The filters in `only`, known ones, each once. */
export function readOnly(only: string | undefined): InboxFilter[] {
  const wanted = (only ?? "").split(",");
  return inboxFilters.filter((filter) => wanted.includes(filter));
}

/** `only` with one filter put in or taken out; null when none is left. */
export function toggleOnly(only: string | undefined, filter: InboxFilter): string | null {
  const now = readOnly(only);
  const next = inboxFilters.filter((one) => (one === filter ? !now.includes(one) : now.includes(one)));
  return next.length > 0 ? next.join(",") : null;
}
