import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { ChannelKind } from "./enums.ts";

/** A finished contact of another system's past. A second time under the same `externalRef` changes nothing. */
export const RecordContact = z.strictObject({
  externalRef: z.string().min(1).max(120),
  customerId: Id.nullable(),
  customerName: z.string().max(80),
  channel: ChannelKind,
  topic: z.string().max(400),
  text: z.string().max(8000),
  at: Instant,
  caseId: Id.nullable().default(null),
  archiveCode: z.string().max(64).nullable().default(null),
});
export type RecordContact = z.infer<typeof RecordContact>;
export const ContactRecorded = z.strictObject({ id: Id, created: z.boolean() });
