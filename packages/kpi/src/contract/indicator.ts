import { Dimension, Filters, Grain, Measure, Tile, Wall } from "@quintet/cockpit/contract";
import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";

/** An indicator is data (KPI-1). `formula` is a text of the language in core/parse-formula.ts over cube measures. */
export const Indicator = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  version: z.number().int().min(1),
  nameZh: z.string(),
  nameEn: z.string(),
  audience: z.enum(["customer-service", "coordination", "partner"]),
  perspective: z.enum(["finance", "customer", "process", "learning"]),
  formula: z.string().max(1000),
  rule: z.enum(["additive", "ratio-of-sums", "percentile", "snapshot", "recompute"]),
  unit: z.enum(["count", "percent", "seconds", "hours", "per-thousand", "points", "score", "yuan"]),
  direction: z.enum(["up", "down", "band"]),
  target: z.number().nullable(),
  decimals: z.number().int().min(0).max(3),
  owner: z.string(),
  /** The formula in words, and what to beware of. */
  wordsZh: z.string(),
  wordsEn: z.string(),
  pitfallZh: z.string(),
  pitfallEn: z.string(),
  /** What nothing over nothing is. `no-data-when-empty`: an untold numerator is no data either, rather than zero. */
  nullRule: z.enum(["no-data", "no-data-when-empty"]).nullable().default("no-data"),
  /** By what it may be broken down. What makes no sense per person leaves out `personId`. */
  dimensions: z.array(Dimension).default([...Dimension.options]),
  /** The last so many days are not final yet, and are marked so. */
  maturityDays: z.number().int().min(0).max(90).default(0),
  /** Which way of several published ones: thresholds in seconds, windows in days. */
  parameters: z.record(z.string().max(40), z.union([z.number(), z.string().max(60)])).default({}),
});
export type Indicator = z.infer<typeof Indicator>;
export const Indicators = z.strictObject({ indicators: z.array(Indicator) });

export const IndicatorQuestion = z.strictObject({
  code: z.string().max(64),
  from: Instant,
  until: Instant,
  filters: Filters.default({}),
  by: Dimension.nullable().default(null),
  grain: Grain.default("none"),
});
export type IndicatorQuestion = z.infer<typeof IndicatorQuestion>;

/** A value with its parts. `value` is null for "no data", which is not zero. Percent values are 0 to 100. */
export const IndicatorValue = z.strictObject({
  bucket: Instant.nullable(),
  key: z.string().nullable(),
  label: z.string().nullable(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** The span reaches into days that have not matured. */
  immature: z.boolean().default(false),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;
export const IndicatorAnswer = z.strictObject({
  indicator: Indicator,
  values: z.array(IndicatorValue),
  freshAt: Instant,
});
export type IndicatorAnswer = z.infer<typeof IndicatorAnswer>;

/** "Explain this number" (KPI-3). */
export const Explanation = z.strictObject({
  indicator: Indicator,
  value: IndicatorValue,
  measures: z.array(z.strictObject({ measure: Measure, value: z.number(), words: z.string(), wordsEn: z.string() })),
  filters: Filters,
  from: Instant,
  until: Instant,
  freshAt: Instant,
  rows: z.array(
    z.strictObject({
      at: Instant,
      measure: Measure,
      value: z.number(),
      channel: z.string().nullable(),
      personId: z.string().nullable(),
      refId: z.string().nullable(),
    }),
  ),
});

export const TileData = z.strictObject({
  tile: Tile,
  state: z.enum(["normal", "attention", "alarm", "no-data"]),
  value: z.number().nullable(),
  unit: z.string(),
  decimals: z.number().int(),
  /** Against the same span of the day before; null when there is nothing to compare with. */
  trend: z.number().nullable(),
  target: z.number().nullable(),
  rows: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      value: z.number().nullable(),
      second: z.number().nullable(),
      state: z.enum(["normal", "attention", "alarm", "no-data"]),
    }),
  ),
  points: z.array(z.strictObject({ at: Instant, value: z.number().nullable() })),
});
export type TileData = z.infer<typeof TileData>;
export const WallById = z.strictObject({ wallId: Id });
export type WallById = z.infer<typeof WallById>;
export const WallPicture = z.strictObject({ wall: Wall, tiles: z.array(TileData), freshAt: Instant });
export type WallPicture = z.infer<typeof WallPicture>;

/** A partner's own numbers of a month. */
export const PartnerScore = z.strictObject({
  values: z.array(z.strictObject({ indicator: Indicator, value: IndicatorValue })),
  freshAt: Instant,
});
export const MonthQuestion = z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) });
