import type { DefinitionsCompared } from "@quintet/workflow/contract";

export type Change = DefinitionsCompared["changes"][number];

/** What each side wears: the left what is gone from it, the right what came, both what is different now. */
export function marksOf(changes: readonly Change[]): { left: Map<string, string>; right: Map<string, string> } {
  const drawn = changes.filter(({ element }) => element === "node" || element === "flow");
  const worn = (kinds: readonly Change["change"][]) =>
    new Map(
      drawn.filter(({ change }) => kinds.includes(change)).map(({ elementId, change }) => [elementId, `is-${change}`]),
    );
  return { left: worn(["removed", "changed"]), right: worn(["added", "changed"]) };
}

const order = { removed: 0, added: 1, changed: 2 } as const;
const steps = { node: 0, flow: 1, form: 2, decision: 3 } as const;

/** Steps before flows before forms and tables; what is gone first, as it matters most to running cases. */
export const inOrder = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => steps[a.element] - steps[b.element] || order[a.change] - order[b.change]);

export const countChanges = (changes: readonly Change[]): Record<Change["change"], number> => ({
  added: changes.filter(({ change }) => change === "added").length,
  removed: changes.filter(({ change }) => change === "removed").length,
  changed: changes.filter(({ change }) => change === "changed").length,
});
