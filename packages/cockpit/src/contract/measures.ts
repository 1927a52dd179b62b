import { Id, Instant, port } from "@quintet/kernel";
import { z } from "zod";
import { dimensionNames, type FactKind, factKindNames, type MeasureName, measureNames } from "./facts.ts";

export const Dimension = z.enum([...dimensionNames, "tenantId"]);
export type Dimension = z.infer<typeof Dimension>;
export const Measure = z.enum(measureNames as [MeasureName, ...MeasureName[]]);

const ByDimension = z.partialRecord(Dimension, z.string().max(64));
// A record passes over this key in silence; a filter that filters nothing would answer another question.
const honest = (value: unknown) => !(typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__"));
export const Filters = z.custom<z.input<typeof ByDimension>>(honest, "no such dimension").pipe(ByDimension);
export type Filters = z.infer<typeof Filters>;
export const Grain = z.enum(["none", "hour", "day", "month"]);
export type Grain = z.infer<typeof Grain>;

/** A question to the cube. Times are a half-open interval; days and months are those of Asia/Shanghai. */
export const MeasureQuestion = z.strictObject({
  measures: z.array(Measure).min(1).max(20),
  from: Instant,
  until: Instant,
  filters: Filters.default({}),
  by: Dimension.nullable().default(null),
  /** A second dimension, for what flows from one to another. */
  across: Dimension.nullable().default(null),
  grain: Grain.default("none"),
});
export type MeasureQuestion = z.infer<typeof MeasureQuestion>;

export const MeasureRow = z.strictObject({
  bucket: Instant.nullable(),
  key: z.string().nullable(),
  acrossKey: z.string().nullable(),
  values: z.partialRecord(Measure, z.number()),
});
export type MeasureRow = z.infer<typeof MeasureRow>;
/** Where an answer's sums come from: the narrowest rollup that covers the question (by which grains), else the facts. */
export const MeasureSource = z.strictObject({
  kind: z.enum(factKindNames as [FactKind, ...FactKind[]]),
  from: z.string(),
  grains: z.array(z.enum(["hour", "day", "month"])),
});
export type MeasureSource = z.infer<typeof MeasureSource>;
export const MeasureAnswer = z.strictObject({
  rows: z.array(MeasureRow),
  freshAt: Instant,
  source: z.array(MeasureSource).default([]),
});

/**
 * Sums of measures, with the asker's own rights; rollups and the facts behind them are one number. Of a queue's state
 * the latest within the interval counts, so its measures take no grain.
 */
export const readMeasures = port("cockpit.read-measures", MeasureQuestion, MeasureAnswer);

/** Many questions at once: what they have in common is summed once. Answers come in the order of the questions. */
export const readManyMeasures = port(
  "cockpit.read-many-measures",
  z.strictObject({ questions: z.array(MeasureQuestion).max(100) }),
  z.strictObject({
    answers: z.array(z.array(MeasureRow)),
    freshAt: Instant,
    source: z.array(MeasureSource).default([]),
  }),
);

export const QueueState = z.strictObject({
  queueId: Id,
  at: Instant,
  waiting: z.number().int(),
  longestWaitMs: z.number().int(),
  ready: z.number().int(),
  busy: z.number().int(),
});
/** The latest state of every queue. */
export const readQueueStates = port("cockpit.read-queue-states", z.strictObject({}), z.array(QueueState));

/** The facts behind a number, newest first (KPI-3). */
export const FactRow = z.strictObject({
  at: Instant,
  measure: Measure,
  value: z.number(),
  channel: z.string().nullable(),
  personId: z.string().nullable(),
  refId: z.string().nullable(),
});
export const readFacts = port(
  "cockpit.read-facts",
  MeasureQuestion.extend({ limit: z.number().int().min(1).max(200).default(50) }),
  z.array(FactRow),
);
