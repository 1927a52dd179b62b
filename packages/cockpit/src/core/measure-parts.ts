import { type FactKind, type MeasureName, measureNames } from "../contract/facts.ts";

/** `contact.waitMs` → its kind and its name within the kind. */
export interface MeasurePart {
  measure: MeasureName;
  kind: FactKind;
  name: string;
}

/** Splits a measure's full name; throws for one the contract does not have, so that no other text reaches a statement. */
export function partOf(measure: MeasureName): MeasurePart {
  if (!measureNames.includes(measure)) throw new Error(`no such measure: ${measure}`);
  const [kind, name] = measure.split(".") as [FactKind, string];
  return { measure, kind, name };
}

/** Groups measures by the fact kind that tells them. */
export function byKind(measures: readonly MeasureName[]): Map<FactKind, MeasurePart[]> {
  const groups = new Map<FactKind, MeasurePart[]>();
  for (const measure of new Set(measures)) {
    const part = partOf(measure);
    groups.set(part.kind, [...(groups.get(part.kind) ?? []), part]);
  }
  return groups;
}

/** A queue's state is not summed over time: the latest one counts. */
export const isLatest = (measure: MeasureName): boolean => partOf(measure).kind === "queue";
