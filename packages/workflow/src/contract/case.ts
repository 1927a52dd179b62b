import { Id, Instant, Page, pageOf, port, Role } from "@quintet/kernel";
import { z } from "zod";
import { AttachmentView } from "./attachment.ts";
import { LinkedCase } from "./case-relation.ts";
import { ClockView } from "./clock.ts";
import { AuthorKind, CaseGrade, CaseKind, CaseStatus, PartyKind, TaskState, Visibility } from "./enums.ts";

/** What a form holds: values by the keys of its fields. */
export const CaseData = z.record(
  z.string().max(64),
  z.union([z.string().max(4000), z.number(), z.boolean(), z.null(), z.array(z.string().max(200)).max(200)]),
);
export type CaseData = z.infer<typeof CaseData>;

export const OpenCase = z.strictObject({
  kind: CaseKind.default("complaint"),
  title: z.string().trim().min(2).max(120),
  description: z.string().trim().max(4000).default(""),
  /** Null for kinds that are about no customer (`kindRule`). */
  customerId: Id.nullable().default(null),
  /** As the opener sees the name; the case keeps it so that lists need no second look. */
  customerName: z.string().trim().max(80).default(""),
  grade: CaseGrade.default("ordinary"),
  archiveCode: z.string().max(64).nullable().default(null),
  channel: z.string().max(32),
  interactionId: Id.nullable().default(null),
  /** The partner company that must answer too; null when none is concerned. */
  partnerId: Id.nullable().default(null),
  /** What the form of the kind's opening asks for; checked against that form. */
  data: CaseData.default({}),
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
  /** The English name, or the only one there is. */
  nameEn: z.string(),
  partyKind: PartyKind,
  partyName: z.string(),
  /** The role whose holders a task of a `lead`, `manager` or `role` waits for. */
  partyRole: Role.nullable(),
  assigneeId: Id.nullable(),
  assigneeName: z.string().nullable(),
  state: TaskState,
  outcomes: z.array(z.string()),
  /** The form to answer it with, read by `readForm { taskId }`; null when a text is enough. */
  form: z.string().nullable(),
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
  authorKind: AuthorKind,
  party: z.string(),
  visibility: Visibility,
  text: z.string(),
  /** The English of what the system itself wrote; null for words of people. */
  textEn: z.string().nullable(),
  /** The number of the merged case it was said in; null for the case itself. */
  fromCase: z.string().nullable(),
});

export const StepView = z.strictObject({
  key: z.string(),
  label: z.string(),
  labelEn: z.string(),
  state: z.enum(["done", "current", "ahead"]),
  at: Instant.nullable(),
});
/** Who had it how long: one bar of the time line (WFL-11). */
export const SpanView = z.strictObject({
  party: z.string(),
  partyKind: PartyKind,
  name: z.string(),
  nameEn: z.string(),
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
  /** What the form of the opening holds. */
  data: CaseData,
  reopened: z.number().int(),
  /** How often any party has given the case back (WFL-15). */
  pingPong: z.number().int(),
  /** Cases beside this one that the reader sees too, and how many there are besides. */
  links: z.array(LinkedCase),
  hiddenLinks: z.number().int(),
  attachments: z.array(AttachmentView),
  watchers: z.number().int(),
  watching: z.boolean(),
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
