import type { FactKind } from "../contract/facts.ts";
import { type Dimension, Dimension as Dimensions } from "../contract/measures.ts";
import type { Column } from "./group-questions.ts";
import { type Slice, sliceFor } from "./slices.ts";

/** Where a number comes from: a narrow rollup, the wide one, or the facts themselves. */
export type SourceName = Slice | "wide" | "facts";

/** Who asks, as far as rows go: the dimension his rows are told by. Null for who sees whole tenants. */
export type RowRight = "personId" | "teamId" | "centreId" | "partnerId" | null;

/** Kinds with few facts have a wide rollup by every dimension; of the others there would be as many cells as facts. */
export const isWide = (kind: FactKind): boolean => kind !== "contact" && kind !== "handling";

const dimensionIn = (column: Column): Dimension[] => {
  const parsed = Dimensions.safeParse(column);
  return parsed.success ? [parsed.data] : [];
};

/**
 * The narrowest source that parts by everything asked for: the columns, the filters, and what the asker's rights look
 * at, so that a cell is wholly his or not his at all.
 */
export function sourceFor(
  kind: FactKind,
  asked: { columns: readonly Column[]; filters: readonly string[]; right: RowRight },
): SourceName {
  const filters = asked.filters as Dimension[];
  const needed = new Set([...asked.columns.flatMap(dimensionIn), ...filters, ...(asked.right ? [asked.right] : [])]);
  return sliceFor(needed) ?? (isWide(kind) ? "wide" : "facts");
}
