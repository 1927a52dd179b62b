import {
  byWorker,
  ERASED,
  erasedByWorker,
  id,
  instant,
  inTenant,
  oneOf,
  readByGroup,
  scope,
  tenantId,
} from "@quintet/db";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ClockKind, ClockMomentKind, ExtensionState, PauseReason } from "../contract/enums.ts";

/** Time limits of a case (WFL-14). `number` is the engine's task number; 0 is the limit of the case as a whole. */
export const caseClock = pgTable(
  "case_clock",
  {
    tenantId: tenantId(),
    id: id(),
    caseId: text("case_id").notNull(),
    number: integer("number").notNull(),
    kind: oneOf("kind", ClockKind).notNull(),
    label: text("label").notNull(),
    labelEn: text("label_en").notNull().default(""),
    party: text("party").notNull(),
    partnerId: text("partner_id"),
    ...scope(),
    /** ISO 8601; business time of the calendar when there is one, else around the clock. */
    duration: text("duration").notNull(),
    calendarKey: text("calendar_key"),
    agreementId: text("agreement_id"),
    agreementVersion: integer("agreement_version"),
    startedAt: instant("started_at").notNull(),
    dueAt: instant("due_at").notNull(),
    endedAt: instant("ended_at"),
    breached: boolean("breached").notNull().default(false),
    pausedAt: instant("paused_at"),
    pauseReason: oneOf("pause_reason", PauseReason),
    pausedUntil: instant("paused_until"),
    /** Pauses that are over, epoch ms: inputs of the due time, with the durations added by extensions. */
    pauses: jsonb("pauses").$type<{ from: number; to: number; reason: string }[]>().notNull().default([]),
    extensions: jsonb("extensions").$type<string[]>().notNull().default([]),
    extension: oneOf("extension", ExtensionState).notNull().default("none"),
    /** Who asked for the extension that waits, and for how much: another person judges it. */
    askedBy: text("asked_by"),
    askedFor: text("asked_for"),
    /** How many warnings were given; each is given once. */
    warned: integer("warned").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("case_clock_by_case").on(t.tenantId, t.caseId, t.number),
    index("case_clock_by_calendar").on(t.tenantId, t.calendarKey, t.endedAt),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);

/** What happened to a clock, in order; the due time before and after stays readable for ever. */
export const clockMoment = pgTable(
  "clock_moment",
  {
    tenantId: tenantId(),
    id: id(),
    clockId: text("clock_id").notNull(),
    caseId: text("case_id").notNull(),
    at: instant("at").notNull(),
    kind: oneOf("kind", ClockMomentKind).notNull(),
    by: text("by").notNull(),
    note: text("note").notNull(),
    dueBefore: instant("due_before"),
    dueAfter: instant("due_after"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("clock_moment_by_clock").on(t.tenantId, t.clockId, t.at, t.id),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker("append"),
    ...erasedByWorker(`note = '${ERASED}'`),
  ],
);
