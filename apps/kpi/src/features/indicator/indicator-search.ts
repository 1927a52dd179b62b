import { Dimension, type Filters } from "@quintet/cockpit/contract";
import { type Grain, type PeriodSearch, parsePeriod } from "../period/period.ts";

/** What the address of an indicator says: the period, how it is drawn and broken down, and what it is narrowed to. */
export type IndicatorSearch = PeriodSearch & { by?: Dimension; grain?: Grain } & Partial<Record<Dimension, string>>;

const LONGEST = 64;

/** Reads an address; what makes no sense is left out. Keys may look like numbers and are texts all the same. */
export function parseIndicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const by = Dimension.safeParse(search.by);
  const { grain } = search;
  const filters = Dimension.options.flatMap((dimension) => {
    const key = search[dimension];
    const text = typeof key === "string" || typeof key === "number" ? String(key) : "";
    return text && text.length <= LONGEST ? [[dimension, text] as const] : [];
  });
  return {
    ...parsePeriod(search),
    ...(by.success ? { by: by.data } : {}),
    ...(grain === "hour" || grain === "day" ? { grain } : {}),
    ...Object.fromEntries(filters),
  };
}

/** The dimensions an address narrows the number to. */
export const filtersOf = (search: IndicatorSearch): Filters =>
  Object.fromEntries(
    Dimension.options.flatMap((dimension) => {
      const key = search[dimension];
      return key === undefined ? [] : [[dimension, key]];
    }),
  );

/** The same address narrowed to one key of a dimension, or widened again by `undefined`. */
export function narrowed(search: IndicatorSearch, dimension: Dimension, key: string | undefined): IndicatorSearch {
  const { [dimension]: _, ...rest } = search;
  return key === undefined ? rest : { ...rest, [dimension]: key };
}

/** The same address with another period. How it was drawn belonged to the old one. */
export function during({ period: _, from: __, until: ___, grain: ____, ...rest }: IndicatorSearch, next: PeriodSearch) {
  return { ...rest, ...next };
}
