import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { ChannelKind } from "./enums.ts";

/** Hours a permit lasts at the most (SEC-5): the longest a desk goes on without the server. */
export const PERMIT_HOURS = 8;

export const IssuePermit = z.strictObject({ deviceId: Id });
/**
 * `permit` proves who recorded on which device and opens `fileRecord` alone. `secret` is what the browser makes the key of
 * its records from; the same for the same person on the same device, so that what an earlier log-in left can be opened.
 */
export const PermitIssued = z.strictObject({ permit: z.string(), secret: z.string(), endsAt: Instant });
export type PermitIssued = z.infer<typeof PermitIssued>;

/** Case kinds that can be taken down by hand; all of them are about a customer. */
export const RecordedKind = z.enum(["consultation", "query", "transaction", "complaint", "fault-report", "suggestion"]);

/** A contact written down while the server was away. `at` and `sequence` are the device's own. */
export const ContactRecord = z.strictObject({
  id: Id,
  personId: Id,
  deviceId: Id,
  sequence: z.number().int().min(1),
  at: Instant,
  channel: ChannelKind,
  /** Number and name as the customer said them; nobody could look them up. */
  phone: z.string().trim().max(20).default(""),
  name: z.string().trim().max(80).default(""),
  topic: z.string().trim().min(2).max(120),
  text: z.string().trim().max(4000).default(""),
  /** What was promised, in words, and until when. */
  promise: z.string().trim().max(500).default(""),
  promiseAt: Instant.nullable().default(null),
  case: z
    .strictObject({
      kind: RecordedKind,
      title: z.string().trim().min(2).max(120),
      description: z.string().trim().max(4000).default(""),
      archiveCode: z.string().max(64).nullable().default(null),
    })
    .nullable()
    .default(null),
});
export type ContactRecord = z.infer<typeof ContactRecord>;

/** What the person decided about a conflict; at first everything is asked. */
export const FilingChoice = z.strictObject({
  customerId: Id.nullable().default(null),
  withoutCustomer: z.boolean().default(false),
  case: z.enum(["ask", "open", "join", "none"]).default("ask"),
});
export type FilingChoice = z.infer<typeof FilingChoice>;

export const FileRecord = z.strictObject({
  permit: z.string().max(2000),
  record: ContactRecord,
  choice: FilingChoice.default({ customerId: null, withoutCustomer: false, case: "ask" }),
});
export type FileRecord = z.infer<typeof FileRecord>;

const Candidate = z.strictObject({ id: Id, name: z.string(), phoneMasked: z.string().nullable() });
const KnownCase = z.strictObject({ id: Id, number: z.string(), title: z.string(), openedAt: Instant });

/** `filed` and `review` are final and written; the others have changed nothing and wait for a choice. */
export const RecordFiled = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.enum(["filed", "review"]),
    recordedLate: z.literal(true),
    interactionId: Id,
    caseId: Id.nullable(),
    caseNumber: z.string().nullable(),
  }),
  z.strictObject({ outcome: z.literal("customer-unknown"), candidates: z.array(Candidate) }),
  z.strictObject({ outcome: z.literal("case-exists"), existing: KnownCase }),
]);
export type RecordFiled = z.infer<typeof RecordFiled>;
