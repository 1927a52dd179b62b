import type { FindingView } from "@quintet/workflow/contract";

export interface ElementFindings {
  elementId: string;
  severity: FindingView["severity"];
  findings: readonly FindingView[];
}

const rank = { refused: 0, warning: 1 } as const;

/** Refusals before warnings, in the order in which they were found otherwise. */
export const byGravity = (findings: readonly FindingView[]): FindingView[] =>
  findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);

/** The findings of each element that has some; those of the whole file are not among them. */
export function groupFindings(findings: readonly FindingView[]): ElementFindings[] {
  const groups = Map.groupBy(
    byGravity(findings).filter(({ elementId }) => elementId !== null),
    ({ elementId }) => elementId ?? "",
  );
  return [...groups].map(([elementId, of]) => ({ elementId, severity: of[0]?.severity ?? "warning", findings: of }));
}

export const countFindings = (findings: readonly FindingView[], severity: FindingView["severity"]): number =>
  findings.filter((finding) => finding.severity === severity).length;
