import type { Actor } from "@quintet/kernel";
import type { z } from "zod";
import type { CaseRow, EntryView, SpanView, StepView, TaskView } from "../contract/case.ts";
import type { ClockView } from "../contract/clock.ts";
import { clockWords } from "../core/cases/moment-words.ts";
import { stepLabel } from "../core/cases/step-labels.ts";
import { mayComplete } from "../core/cases/task-right.ts";
import type { ProgressStep, Span } from "../core/index.ts";
import type { caseEntry } from "../tables/case-entry.ts";
import { CASE_CLOCK, type ClockRecord } from "./clock-store.ts";
import type { CaseRecord } from "./instance-store.ts";
import type { TaskRecord } from "./task-store.ts";

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const isoOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

export const caseRow = (record: CaseRecord): CaseRow => ({
  id: record.id,
  number: record.number,
  kind: record.kind,
  grade: record.grade,
  title: record.title,
  customerName: record.customerName,
  status: record.status,
  openedAt: record.openedAt.toISOString(),
  dueAt: iso(record.dueAt),
  closedAt: iso(record.closedAt),
});

/** A task as `actor` sees it: whether it is his to complete is worked out for him. */
export const taskView = (task: TaskRecord, actor: Actor): TaskView => ({
  id: task.id,
  caseId: task.caseId,
  caseNumber: task.caseNumber,
  caseTitle: task.caseTitle,
  elementId: task.elementId,
  name: task.name,
  nameEn: task.nameEn || task.name,
  partyKind: task.partyKind,
  partyName: task.partyName,
  partyRole: task.partyRole,
  assigneeId: task.ownerId,
  assigneeName: task.assigneeName,
  state: task.state,
  outcomes: task.outcomes,
  form: task.form,
  outcome: task.outcome,
  answer: task.answer,
  openedAt: task.openedAt.toISOString(),
  dueAt: iso(task.dueAt),
  completedAt: iso(task.completedAt),
  forId: task.forId,
  forName: task.forName,
  mine: mayComplete(task, actor),
});

export const clockView = (clock: ClockRecord): z.infer<typeof ClockView> => ({
  id: clock.id,
  kind: clock.kind,
  label: clock.label,
  labelEn: clock.labelEn || clock.label,
  party: clock.party,
  startedAt: clock.startedAt.toISOString(),
  dueAt: clock.dueAt.toISOString(),
  endedAt: iso(clock.endedAt),
  breached: clock.breached,
  explanation: clockWords({ ...clock, ofCase: clock.number === CASE_CLOCK }),
  calendar: clock.calendarKey,
  pausedSince: iso(clock.pausedAt),
  pauseReason: clock.pauseReason,
  extension: clock.extension,
});

export const entryView = (
  entry: typeof caseEntry.$inferSelect,
  fromCase: string | null = null,
): z.infer<typeof EntryView> => ({
  id: entry.id,
  at: entry.at.toISOString(),
  author: entry.author,
  authorKind: entry.authorKind,
  party: entry.party,
  visibility: entry.visibility,
  text: entry.text,
  textEn: entry.textEn,
  fromCase,
});

export const stepView = ({ key, state, since }: ProgressStep): z.infer<typeof StepView> => ({
  key,
  label: stepLabel(key),
  labelEn: stepLabel(key, "en"),
  state,
  at: isoOf(since),
});

/** One bar of the time line: the engine's span with the name its task carries. */
export const spanView = (span: Span, task: TaskRecord): z.infer<typeof SpanView> => ({
  party: task.partyName,
  partyKind: task.partyKind,
  name: span.name,
  nameEn: task.nameEn || span.name,
  from: new Date(span.from).toISOString(),
  until: isoOf(span.to),
  outcome: span.outcome,
});
