import { and, count, eq, inArray, type Tx } from "@quintet/db";
import type { AttachmentView } from "../contract/attachment.ts";
import { caseAttachment } from "../tables/case-attachment.ts";
import type { Place } from "./attachment-place.ts";

/** Everything of a file but its content. */
const head = {
  id: caseAttachment.id,
  name: caseAttachment.name,
  type: caseAttachment.type,
  bytes: caseAttachment.bytes,
  visibility: caseAttachment.visibility,
  author: caseAttachment.author,
  at: caseAttachment.at,
};
type Head = Omit<AttachmentView, "at"> & { at: Date };

export const attachmentView = ({ at, ...rest }: Head): AttachmentView => ({ ...rest, at: at.toISOString() });

const visible = (tenantId: string, { caseId, sees }: Pick<Place, "caseId" | "sees">) =>
  and(
    eq(caseAttachment.tenantId, tenantId),
    eq(caseAttachment.caseId, caseId),
    inArray(caseAttachment.visibility, [...sees]),
  );

/** The files of a case that may be seen from a place, in their order. */
export async function attachmentsAt(
  tx: Tx,
  tenantId: string,
  place: Pick<Place, "caseId" | "sees">,
): Promise<AttachmentView[]> {
  const rows = await tx
    .select(head)
    .from(caseAttachment)
    .where(visible(tenantId, place))
    .orderBy(caseAttachment.at, caseAttachment.id);
  return rows.map(attachmentView);
}

/** One file with its content, or null when it is not to be seen from there. */
export async function attachmentAt(tx: Tx, tenantId: string, place: Place, id: string) {
  const [row] = await tx
    .select({ ...head, content: caseAttachment.content })
    .from(caseAttachment)
    .where(and(visible(tenantId, place), eq(caseAttachment.id, id)));
  return row ?? null;
}

export async function countAttachments(tx: Tx, tenantId: string, caseId: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(caseAttachment)
    .where(and(eq(caseAttachment.tenantId, tenantId), eq(caseAttachment.caseId, caseId)));
  return row?.n ?? 0;
}
