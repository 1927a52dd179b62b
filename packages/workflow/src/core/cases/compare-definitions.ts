import type { DefinitionsCompared } from "../../contract/definition.ts";
import type { Definition } from "../definition.ts";

type Change = DefinitionsCompared["changes"][number];
type Kind = Change["element"];

/** One side of a comparison: the compiled process as it was drawn, its forms and decision tables. */
export interface Comparable {
  definition: Definition;
  forms: Record<string, unknown>;
  decisions: Record<string, unknown>;
}

/** What differs from left to right, in the order of the right side; what was removed comes last. */
export function compareDefinitions(left: Comparable, right: Comparable): Change[] {
  return [
    ...differing("node", left.definition.nodes, right.definition.nodes),
    ...differing("flow", left.definition.flows, right.definition.flows),
    ...differing("form", left.forms, right.forms),
    ...differing("decision", left.decisions, right.decisions),
  ];
}

function differing(element: Kind, left: Record<string, unknown>, right: Record<string, unknown>): Change[] {
  const changes: Change[] = [];
  for (const [elementId, after] of Object.entries(right)) {
    const name = nameOf(after, elementId);
    if (!Object.hasOwn(left, elementId)) changes.push({ elementId, name, element, change: "added", what: [] });
    else if (!same(left[elementId], after))
      changes.push({ elementId, name, element, change: "changed", what: fieldsThatDiffer(left[elementId], after) });
  }
  for (const [elementId, before] of Object.entries(left)) {
    if (!Object.hasOwn(right, elementId))
      changes.push({ elementId, name: nameOf(before, elementId), element, change: "removed", what: [] });
  }
  return changes;
}

/** Equal as data, whatever the order of keys: the database keeps none. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  );
}

function fieldsThatDiffer(before: unknown, after: unknown): string[] {
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return [];
  const [left, right] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].filter((key) => !same(left[key], right[key]));
}

function nameOf(value: unknown, elementId: string): string {
  if (typeof value !== "object" || value === null) return elementId;
  const { name } = value as { name?: unknown };
  return typeof name === "string" && name !== "" ? name : elementId;
}
