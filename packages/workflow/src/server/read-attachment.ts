import { query } from "@quintet/rpc";
import { AttachmentContent, Attachments, ListAttachments, ReadAttachment } from "../contract/attachment.ts";
import { workflowMay } from "../contract/permissions.ts";
import { placeOf } from "./attachment-place.ts";
import { attachmentAt, attachmentsAt, attachmentView } from "./attachment-store.ts";
import { notFound } from "./not-found.ts";

/** The files of a case that the actor may see: staff all, a customer his own case's, a partner what is for the parties. */
export const listAttachments = query({
  permission: workflowMay.readAttachment,
  input: ListAttachments,
  output: Attachments,
  run: async (look) => {
    const place = await placeOf(look, look.input);
    return look.system(async () => ({ attachments: await attachmentsAt(look.tx, look.actor.tenantId, place) }));
  },
});

/** A file with its content; one of another case, or not meant for the actor, is an unknown id. */
export const readAttachment = query({
  permission: workflowMay.readAttachment,
  input: ReadAttachment,
  output: AttachmentContent,
  run: async (look) => {
    const place = await placeOf(look, look.input);
    return look.system(async () => {
      const found = await attachmentAt(look.tx, look.actor.tenantId, place, look.input.attachmentId);
      if (!found) throw notFound();
      const { content, ...head } = found;
      return { ...attachmentView(head), content: content.toString("base64") };
    });
  },
});
