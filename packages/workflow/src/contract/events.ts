import { Id } from "@quintet/kernel";
import { z } from "zod";

/** Events of this house; `subject` is the case id. Desks get them live and ask again for what they show. */
export const workflowEvents = {
  caseOpened: "workflow.case-opened",
  caseMoved: "workflow.case-moved",
  caseSolved: "workflow.case-solved",
  caseClosed: "workflow.case-closed",
  caseReopened: "workflow.case-reopened",
  /** For each watcher alone: a case he follows, and may still read, has moved. */
  watchedCaseMoved: "workflow.watched-case-moved",
  taskOpened: "workflow.task-opened",
  taskCompleted: "workflow.task-completed",
  clockBreached: "workflow.clock-breached",
  clockWarned: "workflow.clock-warned",
  clockChanged: "workflow.clock-changed",
  clockEscalated: "workflow.clock-escalated",
  taskHanded: "workflow.task-handed",
  signerAsked: "workflow.signer-asked",
  entryAdded: "workflow.entry-added",
  shareChanged: "workflow.share-changed",
  incidentOpened: "workflow.incident-opened",
  /** A message or signal a process threw: `what`, `name`, `elementId`, `variables`. For subscribers, not for desks. */
  thrown: "workflow.thrown",
  /** A signal for every case that waits for it. */
  signalTold: "workflow.signal-told",
  /** Said by any house: a message for a waiting case, such as the customer's rating. */
  messageForCase: "workflow.message-for-case",
} as const;

export const MessageForCase = z.strictObject({
  caseId: Id,
  name: z.string().max(60),
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
});

/** Payload of `caseSolved`: what the house above needs to ask the customer for a rating. */
export const CaseSolved = z.strictObject({
  caseId: Id,
  number: z.string(),
  customerId: Id.nullable(),
  channel: z.string(),
  ownerId: Id.nullable(),
  teamId: Id.nullable(),
  centreId: Id.nullable(),
  archiveCode: z.string().nullable(),
});
