import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { CaseGrade, CaseStatus } from "./enums.ts";

/** One step another system says somebody took. */
export const HistoryStep = z.strictObject({
  at: Instant,
  activity: z.string().max(80),
  resource: z.string().max(80),
  group: z.string().max(80).nullable().default(null),
  /** schedule, start, complete, … of the XES life cycle; null when the other system does not say. */
  lifecycle: z.string().max(20).nullable().default(null),
});

/**
 * A case with its whole past, as another system knew it: opened, led through its steps and closed at its real times.
 * A second time under the same `externalRef` changes nothing.
 */
export const RecordHistory = z.strictObject({
  externalRef: z.string().min(1).max(120),
  title: z.string().trim().min(1).max(400),
  description: z.string().max(8000).default(""),
  grade: CaseGrade.default("ordinary"),
  customerId: Id.nullable().default(null),
  customerName: z.string().max(80).default(""),
  channel: z.string().max(32),
  archiveCode: z.string().max(64).nullable().default(null),
  region: z.string().max(64).nullable().default(null),
  openedAt: Instant,
  closedAt: Instant.nullable().default(null),
  status: CaseStatus,
  /** Whether the service level was kept, when the other system says so. */
  metSla: z.boolean().nullable().default(null),
  reopened: z.number().int().min(0).default(0),
  reassigned: z.number().int().min(0).default(0),
  steps: z.array(HistoryStep).max(5000).default([]),
});
export type RecordHistory = z.infer<typeof RecordHistory>;
export const HistoryRecorded = z.strictObject({ id: Id, created: z.boolean() });
