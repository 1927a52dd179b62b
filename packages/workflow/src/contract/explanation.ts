import { Instant } from "@quintet/kernel";
import { z } from "zod";

const Words = z.strictObject({ zh: z.string(), en: z.string() });

/** A condition that was asked before a token came here: what it read and what came out. */
const JudgedView = z.strictObject({
  flowId: z.string(),
  flowName: z.string(),
  expression: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  value: z.boolean(),
});

/** One thing a token waits for; `elementId` may be an event on the border of where it stands. */
const AwaitedView = z.strictObject({
  kind: z.enum(["person", "machine", "incident", "message", "signal", "timer", "condition", "join"]),
  elementId: z.string(),
  name: z.string(),
  /** Message or signal name, condition, error of an incident, or the flows a join still misses. */
  detail: z.string().nullable(),
  dueAt: Instant.nullable(),
  /** Who could do it: party, and the person who has it. */
  who: z.strictObject({ party: z.string(), assignee: z.string().nullable() }).nullable(),
  outcomes: z.array(z.string()),
  /** One plain sentence of it. */
  sentence: Words,
});
export type AwaitedView = z.infer<typeof AwaitedView>;

/** Why a token is where it is, and what can happen now (WFL-6). */
export const PlaceView = z.strictObject({
  tokenId: z.number().int(),
  elementId: z.string(),
  name: z.string(),
  since: Instant,
  /** The element before and the flow between; null at a start. */
  from: z.strictObject({ elementId: z.string(), name: z.string(), flowId: z.string() }).nullable(),
  because: z.string(),
  conditions: z.array(JudgedView),
  /** Why it came here, in one sentence. */
  why: Words,
  awaits: z.array(AwaitedView),
});
export type PlaceView = z.infer<typeof PlaceView>;

export const CaseExplained = z.strictObject({
  status: z.enum(["blank", "running", "completed", "terminated", "failed", "cancelled"]),
  places: z.array(PlaceView),
});
