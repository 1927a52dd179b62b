import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { HistoryStep } from "./history.ts";

/** Which cases a review looks at: those of a process, opened in a period; of imported ones those of one log. */
const Subject = z.strictObject({
  key: z.string().min(1).max(120),
  version: z.number().int().min(1).optional(),
  /** Imported cases only: the log they came with, as `listReviewable` names it. */
  log: z.string().max(80).optional(),
  from: Instant,
  to: Instant,
});
const spans = ({ from, to }: { from: string; to: string }) => Date.parse(from) < Date.parse(to);
const SPANS = { message: "a period ends after it begins", path: ["to"] };

export const ListReviewable = z.strictObject({});
/** Processes and imported logs that have cases; `log` is null for our own processes. */
export const Reviewable = z.strictObject({
  subjects: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      log: z.string().nullable(),
      versions: z.array(z.number().int()),
      cases: z.number().int(),
      from: Instant,
      to: Instant,
    }),
  ),
});
export type Reviewable = z.infer<typeof Reviewable>;

export const ReviewProcess = Subject.extend({
  /** The definition that real paths are compared with; without it that of the cases, for imported ones none. */
  against: z.strictObject({ key: z.string().max(120), version: z.number().int().min(1).optional() }).optional(),
}).refine(spans, SPANS);
export type ReviewProcess = z.infer<typeof ReviewProcess>;

const Ms = z.number().nonnegative();
const DurationsView = z.strictObject({ count: z.number().int(), median: Ms.nullable(), p90: Ms.nullable(), total: Ms });
export const FiguresView = z.strictObject({
  key: z.string(),
  name: z.string(),
  visits: z.number().int(),
  cases: z.number().int(),
  waiting: DurationsView,
  working: DurationsView,
  returns: z.number().int(),
  breaches: z.number().int(),
  parties: z.array(z.string()),
});
export type FiguresView = z.infer<typeof FiguresView>;
export const LoopView = z.strictObject({
  path: z.array(z.string().nullable()),
  times: z.number().int(),
  cases: z.number().int(),
  median: Ms.nullable(),
});
export const VariantView = z.strictObject({
  path: z.array(z.string()),
  cases: z.number().int(),
  share: z.number(),
  median: Ms.nullable(),
  example: Id,
});
export type VariantView = z.infer<typeof VariantView>;
export const FollowGraphView = z.strictObject({
  nodes: z.array(
    z.strictObject({
      activity: z.string(),
      name: z.string(),
      visits: z.number().int(),
      begins: z.number().int(),
      ends: z.number().int(),
    }),
  ),
  edges: z.array(z.strictObject({ from: z.string(), to: z.string(), times: z.number().int(), median: Ms.nullable() })),
});
export type FollowGraphView = z.infer<typeof FollowGraphView>;
/** Fitness by token replay, ½(1−missing/consumed)+½(1−remaining/produced) (Rozinat & van der Aalst 2008). */
export const ConformanceView = z.strictObject({
  definitionKey: z.string(),
  definitionVersion: z.number().int(),
  fitness: z.number(),
  fitting: z.number().int(),
  cases: z.number().int(),
  tokens: z.strictObject({
    produced: z.number().int(),
    consumed: z.number().int(),
    missing: z.number().int(),
    remaining: z.number().int(),
  }),
  deviations: z.array(
    z.strictObject({
      kind: z.enum(["unexpected", "left-open", "unknown", "no-end"]),
      activity: z.string(),
      after: z.string().nullable(),
      cases: z.number().int(),
      example: Id,
    }),
  ),
  worst: z.array(z.strictObject({ id: Id, number: z.string(), fitness: z.number() })),
});
export type ConformanceView = z.infer<typeof ConformanceView>;
export const CaseReviewRow = z.strictObject({
  id: Id,
  number: z.string(),
  title: z.string(),
  returns: z.number().int(),
  breaches: z.number().int(),
  steps: z.number().int(),
  /** Until its end, or until now. */
  lasted: Ms,
});
export const ReviewView = z.strictObject({
  key: z.string(),
  name: z.string(),
  cases: z.number().int(),
  ended: z.number().int(),
  events: z.number().int(),
  /** True when there were more cases than one review takes; the latest were looked at. */
  truncated: z.boolean(),
  versions: z.array(z.number().int()),
  /** From opening to end. */
  throughput: DurationsView,
  /** Null for cases of other systems, which have no definition. */
  diagram: z.string().nullable(),
  /** Names of the elements that are spoken of. */
  names: z.record(z.string(), z.string()),
  /** How often each sequence flow was taken. */
  flows: z.record(z.string(), z.number().int()),
  nodes: z.array(FiguresView),
  parties: z.array(FiguresView),
  bottlenecks: z.array(z.strictObject({ activity: z.string(), name: z.string(), score: Ms })),
  loops: z.array(LoopView),
  variants: z.array(VariantView),
  variantCount: z.number().int(),
  graph: FollowGraphView,
  conformance: ConformanceView.nullable(),
  mostReturned: z.array(CaseReviewRow),
  mostBreached: z.array(CaseReviewRow),
  longest: z.array(CaseReviewRow),
});
export type ReviewView = z.infer<typeof ReviewView>;

/** Ways that were gone, most frequent first; `after` is how many to leave out. */
export const ReviewVariants = Subject.extend({
  after: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
}).refine(spans, SPANS);
export const VariantRows = z.strictObject({
  rows: z.array(VariantView),
  total: z.number().int(),
  next: z.number().int().nullable(),
});

export const LogFormat = z.enum(["xes", "csv"]);
/** One piece of an event log; pieces put together in their order are the file. */
export const ExportLog = Subject.extend({
  format: LogFormat,
  after: z.string().max(200).nullable().default(null),
}).refine(spans, SPANS);
export const LogPiece = z.strictObject({
  text: z.string(),
  cases: z.number().int(),
  events: z.number().int(),
  next: z.string().nullable(),
});

/** Cases of a log of another system, as read and checked from its file; a case known by name already stays as it is. */
export const ImportLog = z.strictObject({
  log: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u, "letters, digits, blank, point and dash"),
  cases: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(70), steps: z.array(HistoryStep).min(1).max(5000) }))
    .min(1)
    .max(100),
});
export type ImportLog = z.infer<typeof ImportLog>;
export const LogImported = z.strictObject({ log: z.string(), created: z.number().int(), known: z.number().int() });
