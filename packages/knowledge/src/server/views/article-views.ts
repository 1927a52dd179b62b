import { and, eq, gt, isNull, or, type Tx } from "@quintet/db";
import type { ArticleView } from "../../contract/article.ts";
import type { Reader } from "../../contract/enums.ts";
import { type RenditionTexts, stateAt, textFor } from "../../core/index.ts";
import { articleSearch } from "../../tables/index.ts";
import type { ArticleRecord, VersionRecord } from "../articles/article-store.ts";
import { lifeOf } from "../articles/life-columns.ts";

type Placed = { readonly topicPath: string[]; readonly uses: number };
const none: RenditionTexts = { external: null, internal: null, partner: null };

/** The one text a reader from outside may read of a live article, with nothing of how it was made; null when there is none. */
export async function outsideView(
  tx: Tx,
  sought: { tenantId: string; articleId: string; reader: Reader; now: Date },
): Promise<Omit<ArticleView, "topicPath"> | null> {
  const { tenantId, articleId, reader, now } = sought;
  const [row] = await tx
    .select()
    .from(articleSearch)
    .where(
      and(
        eq(articleSearch.tenantId, tenantId),
        eq(articleSearch.articleId, articleId),
        eq(articleSearch.reader, reader),
        or(isNull(articleSearch.validUntil), gt(articleSearch.validUntil, now)),
      ),
    );
  if (row === undefined) return null;
  return {
    id: row.articleId,
    code: row.code,
    title: row.title,
    kind: row.kind,
    state: "published",
    version: row.version,
    latestVersion: row.version,
    topicId: row.topicId,
    keywords: row.keywords,
    fields: row.fields,
    validFrom: row.validFrom.toISOString(),
    validUntil: row.validUntil?.toISOString() ?? null,
    updatedAt: row.changedAt.toISOString(),
    updatedBy: "",
    renditions: { ...none, [reader]: row.body },
    sources: null,
    uses: 0,
  };
}

const rendered = (row: VersionRecord): RenditionTexts => {
  const of = (reader: Reader): string | null => {
    const text = textFor(reader, row.renditions, row.fields);
    return text.ok ? text.text : null;
  };
  return { external: of("external"), internal: of("internal"), partner: of("partner") };
};

/** One version as staff read it; editors also get the texts as written. `rows` are the versions he may see, newest first. */
export function insideView(
  record: ArticleRecord,
  rows: readonly VersionRecord[],
  row: VersionRecord,
  placed: Placed & { readonly editor: boolean; readonly now: Date },
): ArticleView {
  return {
    id: record.id,
    code: record.code,
    title: row.title,
    kind: row.kind,
    state: stateAt(lifeOf(row), placed.now),
    version: row.version,
    latestVersion: rows[0]?.version ?? row.version,
    topicId: row.topicId,
    topicPath: placed.topicPath,
    keywords: row.keywords,
    fields: row.fields,
    validFrom: (row.validFrom ?? row.at).toISOString(),
    validUntil: row.validUntil?.toISOString() ?? null,
    updatedAt: row.at.toISOString(),
    updatedBy: row.authorName,
    renditions: rendered(row),
    sources: placed.editor ? row.renditions : null,
    uses: placed.uses,
  };
}
