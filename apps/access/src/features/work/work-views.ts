/** The lists of the desk, in the order of their tabs. */
export const workViews = ["mine", "waiting", "team", "all"] as const;
export type WorkView = (typeof workViews)[number];

/** The part of the address that says which list is shown; `mine` is not written. */
export function parseList(list: unknown): { list?: Exclude<WorkView, "mine"> } {
  return list === "waiting" || list === "team" || list === "all" ? { list } : {};
}

export const contactPath = (id: string) => `/access/contacts/${encodeURIComponent(id)}`;
export const casePath = (id: string) => `/access/cases/${encodeURIComponent(id)}`;

/** An address with the list in view kept in it. */
export function withList(path: string, view: WorkView): string {
  return view === "mine" ? path : `${path}?list=${view}`;
}
