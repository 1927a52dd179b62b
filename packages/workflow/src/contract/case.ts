import { Id, Instant, Page, pageOf, port } from "@quintet/kernel";
import { z } from "zod";
import { ClockView } from "./clock.ts";
import { CaseGrade, CaseKind, CaseStatus, PartyKind, TaskState, Visibility } from "./enums.ts";

export const OpenCase = z.strictObject({
  kind: CaseKind.default("complaint"),
  title: z.string().trim().min(2).max(120),
  description: z.string().trim().max(4000).default(""),
  customerId: Id,
  /** As the opener sees the name; the case keeps it so that lists need no second look. */
  customerName: z.string().trim().min(1).max(80),
  grade: CaseGrade.default("ordinary"),
  archiveCode: z.string().max(64).nullable().default(null),
  channel: z.string().max(32),
  interactionId: Id.nullable().default(null),
  /** The partner company that must answer too; null when none is concerned. */
  partnerId: Id.nullable().default(null),
});
export type OpenCase = z.infer<typeof OpenCase>;
export const CaseOpened = z.strictObject({ id: Id, number: z.string() });

export const CaseRow = z.strictObject({
  id: Id,
  number: z.string(),
  kind: CaseKind,
  grade: CaseGrade,
  title: z.string(),
  customerName: z.string(),
  status: CaseStatus,
  openedAt: Instant,
  dueAt: Instant.nullable(),
  closedAt: Instant.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;
export const CaseRows = pageOf(CaseRow);
export const ListCases = Page.extend({ status: CaseStatus.optional(), text: z.string().trim().max(60).default("") });

export const TaskView = z.strictObject({
  id: Id,
  caseId: Id,
  caseNumber: z.string(),
  caseTitle: z.string(),
  elementId: z.string(),
  name: z.string(),
  partyKind: PartyKind,
  partyName: z.string(),
  assigneeId: Id.nullable(),
  assigneeName: z.string().nullable(),
  state: TaskState,
  outcomes: z.array(z.string()),
  outcome: z.string().nullable(),
  answer: z.string().nullable(),
  openedAt: Instant,
  dueAt: Instant.nullable(),
  completedAt: Instant.nullable(),
  /** On whose behalf the assignee works: who delegated it, or is absent. */
  forId: Id.nullable(),
  forName: z.string().nullable(),
  /** Whether the one who looks may complete it now. */
  mine: z.boolean(),
});
export type TaskView = z.infer<typeof TaskView>;

export const EntryView = z.strictObject({
  id: Id,
  at: Instant,
  author: z.string(),
  party: z.string(),
  visibility: Visibility,
  text: z.string(),
});

export const StepView = z.strictObject({
  key: z.string(),
  label: z.string(),
  state: z.enum(["done", "current", "ahead"]),
  at: Instant.nullable(),
});
/** Who had it how long: one bar of the time line (WFL-11). */
export const SpanView = z.strictObject({
  party: z.string(),
  partyKind: PartyKind,
  name: z.string(),
  from: Instant,
  until: Instant.nullable(),
  outcome: z.string().nullable(),
});

export const CaseView = CaseRow.extend({
  description: z.string(),
  /** Null only for an imported case whose customer the other system did not name. */
  customerId: Id.nullable(),
  archiveCode: z.string().nullable(),
  channel: z.string(),
  ownerName: z.string().nullable(),
  result: z.string().nullable(),
  definitionKey: z.string(),
  definitionVersion: z.number().int(),
  diagram: z.string(),
  path: z.strictObject({ nodes: z.record(z.string(), z.enum(["done", "current"])), flows: z.array(z.string()) }),
  steps: z.array(StepView),
  spans: z.array(SpanView),
  tasks: z.array(TaskView),
  clocks: z.array(ClockView),
  entries: z.array(EntryView),
});
export type CaseView = z.infer<typeof CaseView>;

export const CaseById = z.strictObject({ caseId: Id });
export const AddEntry = z.strictObject({
  caseId: Id,
  visibility: Visibility,
  text: z.string().trim().min(1).max(4000),
});
export const EntryAdded = z.strictObject({ id: Id });

/** For the houses above: the cases of a customer whom the asker serves. */
export const casesOfCustomer = port(
  "workflow.cases-of-customer",
  z.strictObject({ customerId: Id }),
  z.array(CaseRow.extend({ steps: z.array(StepView) })),
);
