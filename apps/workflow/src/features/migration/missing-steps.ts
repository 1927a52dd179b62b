import type { MigrationRow } from "@quintet/workflow/contract";

/** The steps on which cases stand and for which the other version has no place, each once, with how many cases. */
export function missingSteps(rows: readonly MigrationRow[]): { from: string; name: string; cases: number }[] {
  const found = new Map<string, { from: string; name: string; cases: number }>();
  for (const { tokens } of rows) {
    for (const { from, name, to } of tokens) {
      if (to !== null) continue;
      const known = found.get(from) ?? { from, name, cases: 0 };
      found.set(from, { ...known, cases: known.cases + 1 });
    }
  }
  return [...found.values()].toSorted((a, b) => b.cases - a.cases);
}

export const countOutcome = (rows: readonly MigrationRow[], outcome: MigrationRow["outcome"]): number =>
  rows.filter((row) => row.outcome === outcome).length;
