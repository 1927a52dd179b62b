import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { ClockKind, ClockMomentKind, ExtensionState, PauseReason } from "./enums.ts";

export const ClockView = z.strictObject({
  id: Id,
  kind: ClockKind,
  label: z.string(),
  labelEn: z.string(),
  party: z.string(),
  startedAt: Instant,
  dueAt: Instant,
  endedAt: Instant.nullable(),
  breached: z.boolean(),
  /** How the due instant was worked out, in words (WFL-14). */
  explanation: z.string(),
  /** Key of the calendar whose business time it counts; null counts around the clock. */
  calendar: z.string().nullable(),
  pausedSince: Instant.nullable(),
  pauseReason: PauseReason.nullable(),
  extension: ExtensionState,
});
export type ClockView = z.infer<typeof ClockView>;

export const ClockById = z.strictObject({ clockId: Id });
const Why = z.string().trim().min(2, "say why in at least two characters").max(500);

export const PauseClock = ClockById.extend({
  reason: PauseReason,
  note: Why,
  /** When it goes on by itself; null waits for somebody to resume it. */
  until: Instant.nullable().default(null),
});
export const ResumeClock = ClockById.extend({ note: z.string().trim().max(500).default("") });
/** `by` is an ISO 8601 duration of the clock's own time: PT8H of business time are eight working hours. */
export const AskExtension = ClockById.extend({ by: z.string().max(20), reason: Why });
export const JudgeExtension = ClockById.extend({ approve: z.boolean(), note: z.string().trim().max(500).default("") });
/** The clock as it is after the command. */
export const ClockState = z.strictObject({
  clockId: Id,
  dueAt: Instant,
  pausedSince: Instant.nullable(),
  extension: ExtensionState,
});

export const SegmentKind = z.enum(["working", "weekend", "holiday", "shifted", "own", "paused"]);
/** One day of the way from the start to the due time: what of it was counted, or why nothing was. */
export const SegmentView = z.strictObject({
  date: z.iso.date(),
  kind: SegmentKind,
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  countedMs: z.number().int(),
  spans: z.array(z.strictObject({ from: Instant, to: Instant })),
});
export const ClockMoment = z.strictObject({
  at: Instant,
  kind: ClockMomentKind,
  by: z.string(),
  note: z.string(),
  dueBefore: Instant.nullable(),
  dueAfter: Instant.nullable(),
});
export const ClockExplanation = z.strictObject({
  clock: ClockView,
  duration: z.string(),
  agreement: z.strictObject({ id: Id, version: z.number().int(), name: z.string() }).nullable(),
  /** The whole answer in sentences, one per line. */
  sentences: z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) }),
  segments: z.array(SegmentView),
  history: z.array(ClockMoment),
});
