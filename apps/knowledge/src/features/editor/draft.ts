import type { ArticleKind, ArticleView, Reader, SaveArticle } from "@quintet/knowledge/contract";
import type { z } from "zod";

/** A fact while it is being written; `row` keeps its place in the form when its name changes. */
export type FactRow = { row: number; key: string; value: string };

/** An article as somebody writes it. What is not written for a reader is an empty text here and null on the wire. */
export type Draft = {
  code: string;
  title: string;
  kind: ArticleKind;
  topicId: string;
  keywords: string[];
  facts: FactRow[];
  renditions: Record<Reader, string>;
  /** Instants as ISO text; an empty end is no end. */
  validFrom: string;
  validUntil: string;
};

export const emptyDraft = (topicId: string, now: Date): Draft => ({
  code: "",
  title: "",
  kind: "policy",
  topicId,
  keywords: [],
  facts: [],
  renditions: { external: "", internal: "", partner: "" },
  validFrom: new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString(),
  validUntil: "",
});

/** A version as a draft to go on from. `view` must be an editor's: only they get the texts as written. */
export function draftOf(view: z.infer<typeof ArticleView>): Draft {
  const texts = view.sources ?? view.renditions;
  return {
    code: view.code,
    title: view.title,
    kind: view.kind,
    topicId: view.topicId,
    keywords: view.keywords,
    facts: Object.entries(view.fields).map(([key, value], row) => ({ row, key, value })),
    renditions: { external: texts.external ?? "", internal: texts.internal ?? "", partner: texts.partner ?? "" },
    validFrom: view.validFrom,
    validUntil: view.validUntil ?? "",
  };
}

/** The facts by name; of two with one name the first counts. */
export function fieldsOf(facts: readonly FactRow[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { key, value } of facts) if (key !== "" && !Object.hasOwn(fields, key)) fields[key] = value;
  return fields;
}

const written = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** What is sent. The draft must have no faults. */
export function toSave(draft: Draft, articleId: string | null, baseVersion: number | null): SaveArticle {
  const { code, title, kind, topicId, keywords, facts, renditions, validFrom, validUntil } = draft;
  return {
    articleId,
    baseVersion,
    code: code.trim(),
    title: title.trim(),
    kind,
    topicId,
    keywords,
    fields: fieldsOf(facts),
    renditions: {
      external: written(renditions.external),
      internal: written(renditions.internal),
      partner: written(renditions.partner),
    },
    validFrom,
    validUntil: validUntil === "" ? null : validUntil,
  };
}

/** Whether two drafts would be saved as the same. */
export const sameDraft = (one: Draft, other: Draft): boolean =>
  JSON.stringify(toSave(one, null, null)) === JSON.stringify(toSave(other, null, null));
