import { CaseStatus } from "@quintet/workflow/contract";

export type CaseStatusName = (typeof CaseStatus.options)[number];
export const caseStatuses: readonly CaseStatusName[] = CaseStatus.options;

/** Where a case is shown; `node` is the step of the diagram that is explained. */
export function casePath(caseId: string, node?: string): string {
  const query = node === undefined ? "" : `?node=${encodeURIComponent(node)}`;
  return `/workflow/cases/${encodeURIComponent(caseId)}${query}`;
}

export type CasesSearch = { status?: CaseStatusName; text?: string };

/** The filters of the case list from its address; what makes no sense is left out. */
export function parseCases({ status, text }: Record<string, unknown>): CasesSearch {
  const known = caseStatuses.find((one) => one === status);
  const wanted = typeof text === "string" || typeof text === "number" ? String(text).slice(0, 60) : "";
  return { ...(known ? { status: known } : {}), ...(wanted ? { text: wanted } : {}) };
}

/** The case whose page an address shows. */
export function caseOfPath(path: string): string | undefined {
  const id = /^\/workflow\/cases\/([^/?#]+)/.exec(path)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}
