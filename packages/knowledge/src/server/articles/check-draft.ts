import { and, eq, type Tx } from "@quintet/db";
import type { SaveArticle } from "../../contract/article.ts";
import { Reader } from "../../contract/enums.ts";
import { renderRendition } from "../../core/index.ts";
import { topic } from "../../tables/index.ts";
import { badRequest } from "../refusals.ts";

/** Refuses, naming it, what could never be published: a text that asks for an unknown fact, no text at all, no home. */
export async function checkDraft(tx: Tx, tenantId: string, draft: SaveArticle): Promise<void> {
  for (const reader of Reader.options) {
    const text = draft.renditions[reader];
    if (text === null) continue;
    const rendered = renderRendition(text, draft.fields);
    if (rendered.ok) continue;
    const place = rendered.reason === "malformed-placeholder" ? rendered.field : `{{${rendered.field}}}`;
    throw badRequest(rendered.reason, `${reader}: ${rendered.reason} ${place}`);
  }
  if (Reader.options.every((reader) => draft.renditions[reader] === null))
    throw badRequest("nothing-written", "write the text of at least one audience");
  if (draft.validUntil !== null && Date.parse(draft.validUntil) <= Date.parse(draft.validFrom))
    throw badRequest("ends-before-it-begins", "the validity ends before it begins");
  const [home] = await tx
    .select({ id: topic.id })
    .from(topic)
    .where(and(eq(topic.tenantId, tenantId), eq(topic.id, draft.topicId)));
  if (home === undefined) throw badRequest("unknown-topic", `no topic ${draft.topicId}`);
}
