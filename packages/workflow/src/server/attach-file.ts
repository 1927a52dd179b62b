import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { ATTACHMENT_BYTES, AttachFile, AttachmentView } from "../contract/attachment.ts";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { fileType } from "../core/cases/file-type.ts";
import { caseAttachment } from "../tables/case-attachment.ts";
import { type Place, placeOf } from "./attachment-place.ts";
import { attachmentView, countAttachments } from "./attachment-store.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { handOf } from "./hand.ts";
import { caseRecord } from "./instance-store.ts";

/** How many files one case holds at the most. */
const FILES = 50;

function contentOf({ content }: AttachFile): { bytes: Buffer; type: string } {
  const bytes = Buffer.from(content, "base64");
  if (bytes.length > ATTACHMENT_BYTES)
    throw new DomainError("BAD_REQUEST", "file-too-large", "a file has at most 10 MB");
  const type = fileType(bytes);
  if (type === null)
    throw new DomainError(
      "BAD_REQUEST",
      "file-kind-refused",
      "files of this kind are not taken in; send a picture, PDF, office file, sound or text",
    );
  return { bytes, type };
}

/** A name without folders and control characters, so that it is a name wherever it is saved. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? "").replace(/\p{Cc}|\p{Cf}/gu, "").trim() || "file";

function visibilityAt(place: Place, asked: AttachFile["visibility"]): AttachFile["visibility"] {
  if (place.always) return place.always;
  if (asked === "customer" && !place.speaks)
    throw new DomainError("FORBIDDEN", "owner-speaks", "only the owner of the case writes to its customer");
  return asked;
}

async function attach(deed: Deed<AttachFile>, place: Place) {
  const { tx, actor, input, now: at } = deed;
  const { tenantId } = actor;
  const { bytes: content, type } = contentOf(input);
  const record = await caseRecord(tx, tenantId, place.caseId);
  if (record.status === "closed" || record.status === "withdrawn" || record.status === "merged")
    throw new DomainError("CONFLICT", "case-closed", "this case is closed");
  if ((await countAttachments(tx, tenantId, record.id)) >= FILES)
    throw new DomainError("CONFLICT", "too-many-files", `a case holds at most ${FILES} files`);
  const { name: author, kind: authorKind } = handOf(actor);
  const id = deed.newId();
  const visibility = visibilityAt(place, input.visibility);
  const head = { id, name: plainName(input.name), type, bytes: content.length, visibility, author, at };
  await tx.insert(caseAttachment).values({ tenantId, caseId: record.id, ...head, authorKind, content });
  const audience = { ...keepers(record), customerId: visibility === "customer" ? record.customerId : null };
  deed.emit(caseEvent(workflowEvents.entryAdded, record, audience, { visibility, attachment: true }));
  deed.audit({ subject: record.id, after: { attachment: id, type, bytes: content.length, visibility } });
  return attachmentView(head);
}

/** Puts a file to a case; what it is, is told by its content. BAD_REQUEST for what is too large or of no kind taken in. */
export const attachFile = command({
  permission: workflowMay.attachFile,
  input: AttachFile,
  output: AttachmentView,
  run: async (deed) => {
    const place = await placeOf(deed, deed.input);
    return deed.system(() => attach(deed, place));
  },
});
