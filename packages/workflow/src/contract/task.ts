import { Id, Instant, Page, pageOf } from "@quintet/kernel";
import { z } from "zod";
import { TaskView } from "./case.ts";
import { CaseGrade, CaseKind, PartyKind, SignerState, SubstituteState, TaskListView } from "./enums.ts";
import { ReturnGrounds } from "./return.ts";

export const TaskFilter = z.strictObject({
  /** Beginning of a case number, or words of title, customer and task. */
  text: z.string().trim().max(60).optional(),
  grade: CaseGrade.optional(),
  kind: CaseKind.optional(),
  partyKind: PartyKind.optional(),
  overdue: z.boolean().optional(),
  dueBefore: Instant.optional(),
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export const ListTasks = Page.extend({ view: TaskListView.default("mine"), ...TaskFilter.shape });

export const SignerView = z.strictObject({
  id: Id,
  signerId: Id,
  signerName: z.string(),
  askedBy: z.string(),
  note: z.string(),
  state: SignerState,
  answer: z.string().nullable(),
});
export const TaskRow = TaskView.extend({ customerName: z.string(), grade: z.string(), kind: CaseKind });
export const TaskRows = pageOf(TaskRow);

export const ClaimTask = z.strictObject({ taskId: Id });
export const TaskClaimed = z.strictObject({ taskId: Id });

export const CompleteTask = z.strictObject({
  taskId: Id,
  /** One of the task's outcomes; tasks without a choice take none. */
  outcome: z.string().max(40).nullable().default(null),
  answer: z.string().trim().min(1).max(4000),
  /** What the customer is told by it; kept as a customer-visible entry. */
  customerText: z.string().trim().max(2000).nullable().default(null),
  /** With the outcome `returned`: why. */
  grounds: ReturnGrounds.nullable().default(null),
  /** What was filled in, for a task with a form; checked against it. */
  data: z.record(z.string().max(120), z.json()).default({}),
});
export type CompleteTask = z.infer<typeof CompleteTask>;
export const TaskCompleted = z.strictObject({ taskId: Id, caseClosed: z.boolean() });

const Note = z.string().trim().max(500).default("");
/** Somebody else works it on my behalf; it stays mine and comes back to me. */
export const DelegateTask = z.strictObject({ taskId: Id, toId: Id, note: Note });
/** Gives it away for good. */
export const TransferTask = z.strictObject({ taskId: Id, toId: Id, reason: z.string().trim().min(2).max(500) });
/** A delegate gives it back, or who delegated takes it back. */
export const ReturnDelegated = z.strictObject({ taskId: Id, note: Note });
export const TaskHanded = z.strictObject({ taskId: Id, assigneeId: Id.nullable() });
export const ListTakers = z.strictObject({ taskId: Id });
/** Who may be given the task. */
export const Takers = z.strictObject({ people: z.array(z.strictObject({ id: Id, name: z.string() })) });

/** 加签: the task cannot be completed before the signer has confirmed. */
export const AddSigner = z.strictObject({ taskId: Id, signerId: Id, note: Note });
export const SignerAdded = z.strictObject({ id: Id });
export const SignTask = z.strictObject({ signerRowId: Id, confirm: z.boolean(), answer: z.string().trim().max(2000) });
export const WithdrawSigner = z.strictObject({ signerRowId: Id });
export const TaskSigned = z.strictObject({ id: Id, state: SignerState });
export const ListSigners = z.strictObject({ taskId: Id });
export const Signers = z.strictObject({ signers: z.array(SignerView) });

export const BulkTasks = z
  .strictObject({
    taskIds: z.array(Id).min(1).max(200),
    action: z.enum(["claim", "release", "transfer"]),
    toId: Id.nullable().default(null),
    reason: z.string().trim().max(500).default(""),
  })
  .refine(({ action, toId, reason }) => action !== "transfer" || (toId !== null && reason.length >= 2), {
    message: "a transfer names to whom and why",
    path: ["toId"],
  });
/** One line per task, in the order asked; `reason` is null when it was done. */
export const BulkDone = z.strictObject({
  results: z.array(z.strictObject({ taskId: Id, reason: z.string().nullable(), sentence: z.string().nullable() })),
});

export const SavedFilter = z.strictObject({
  id: Id,
  name: z.string(),
  view: TaskListView,
  filter: TaskFilter,
  shared: z.boolean(),
  ownerName: z.string(),
  mine: z.boolean(),
});
export const SavedFilters = z.strictObject({ filters: z.array(SavedFilter) });
export const SaveFilter = z.strictObject({
  /** Null makes a new one. */
  id: Id.nullable().default(null),
  name: z.string().trim().min(1).max(40),
  view: TaskListView,
  filter: TaskFilter,
  /** With everybody of my team. */
  shared: z.boolean().default(false),
});
export const FilterSaved = z.strictObject({ id: Id });
export const FilterById = z.strictObject({ id: Id });

export const SubstituteView = z.strictObject({
  id: Id,
  absentId: Id,
  absentName: z.string(),
  substituteId: Id,
  substituteName: z.string(),
  from: Instant,
  until: Instant,
  reason: z.string(),
  state: SubstituteState,
});
export const Substitutes = z.strictObject({ substitutes: z.array(SubstituteView) });
/** `absentId` null is myself; a team lead may name somebody of his team. */
export const SetSubstitute = z
  .strictObject({
    absentId: Id.nullable().default(null),
    substituteId: Id,
    from: Instant,
    until: Instant,
    reason: z.string().trim().max(300).default(""),
  })
  .refine(({ from, until }) => Date.parse(from) < Date.parse(until), {
    message: "an absence ends after it begins",
    path: ["until"],
  });
export const SubstituteSet = z.strictObject({ id: Id });
export const SubstituteById = z.strictObject({ id: Id });
