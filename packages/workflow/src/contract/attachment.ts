import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { Visibility } from "./enums.ts";

export const ATTACHMENT_BYTES = 10 * 1_048_576;
const BASE64_LETTERS = Math.ceil(ATTACHMENT_BYTES / 3) * 4;

export const AttachmentView = z.strictObject({
  id: Id,
  name: z.string(),
  /** The media type its first bytes say, never what the sender called it. */
  type: z.string(),
  bytes: z.number().int(),
  visibility: Visibility,
  author: z.string(),
  at: Instant,
});
export type AttachmentView = z.infer<typeof AttachmentView>;

/** Staff and customers name a case they see, a partner its share. */
const Place = { caseId: Id.nullable().default(null), shareId: Id.nullable().default(null) };

export const AttachFile = z.strictObject({
  ...Place,
  name: z.string().trim().min(1).max(160),
  /** Who may see it besides those who have the case; a customer's is the customer's, a partner's the parties'. */
  visibility: Visibility.default("internal"),
  content: z.base64("a file is sent in base64").max(BASE64_LETTERS, "a file has at most 10 MB"),
});
export type AttachFile = z.infer<typeof AttachFile>;

export const ListAttachments = z.strictObject(Place);
export const Attachments = z.strictObject({ attachments: z.array(AttachmentView) });

export const ReadAttachment = z.strictObject({ ...Place, attachmentId: Id });
export type ReadAttachment = z.infer<typeof ReadAttachment>;
export const AttachmentContent = AttachmentView.extend({ content: z.base64() });
