import { and, desc, eq, gt, inArray, isNull, or } from "@quintet/db";
import { type Look, query } from "@quintet/rpc";
import type { z } from "zod";
import { type ArticleRow, ArticleRows, ListArticles } from "../contract/article.ts";
import { knowledgeMay } from "../contract/permissions.ts";
import { stateAt } from "../core/index.ts";
import { article, articleSearch } from "../tables/index.ts";
import { faceLife } from "./articles/face.ts";
import { mayEdit, readerOf } from "./reader-of.ts";
import { loadTopics } from "./topics/topic-store.ts";
import { subtreeOf } from "./topics/topic-tree.ts";
import { behind, cursorOf } from "./views/change-cursor.ts";
import { isLive, isNotArchived, stateIs } from "./views/state-condition.ts";

type Asked = Look<z.output<typeof ListArticles>>;
type Row = z.input<typeof ArticleRow> & { changedAt: Date };

async function rowsFromOutside({ tx, actor, input, now }: Asked, topicIds: string[] | undefined): Promise<Row[]> {
  if (input.state !== undefined && input.state !== "published") return [];
  const reader = readerOf(actor);
  const rows = await tx
    .select()
    .from(articleSearch)
    .where(
      and(
        eq(articleSearch.tenantId, actor.tenantId),
        eq(articleSearch.reader, reader),
        or(isNull(articleSearch.validUntil), gt(articleSearch.validUntil, now)),
        topicIds && inArray(articleSearch.topicId, topicIds),
        behind(input.after, articleSearch.changedAt, articleSearch.articleId),
      ),
    )
    .orderBy(desc(articleSearch.changedAt), desc(articleSearch.articleId))
    .limit(input.limit + 1);
  return rows.map(({ articleId: id, code, title, kind, topicId, changedAt }) => ({
    ...{ id, code, title, kind, topicId, changedAt },
    state: "published",
    updatedAt: changedAt.toISOString(),
    readers: [reader],
  }));
}

/** Without a wish for a state, staff see what is live and editors everything that is not archived. */
const wished = ({ actor, input, now }: Asked) => {
  if (input.state !== undefined) return stateIs(input.state, now);
  return mayEdit(actor) ? isNotArchived(now) : isLive(now);
};

async function rowsForStaff(look: Asked, topicIds: string[] | undefined): Promise<Row[]> {
  const { tx, actor, input, now } = look;
  const rows = await tx
    .select()
    .from(article)
    .where(
      and(
        eq(article.tenantId, actor.tenantId),
        topicIds && inArray(article.topicId, topicIds),
        wished(look),
        behind(input.after, article.changedAt, article.id),
      ),
    )
    .orderBy(desc(article.changedAt), desc(article.id))
    .limit(input.limit + 1);
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    title: row.title,
    kind: row.kind,
    state: stateAt(faceLife(row), now),
    topicId: row.topicId,
    updatedAt: row.changedAt.toISOString(),
    readers: row.readers,
    changedAt: row.changedAt,
  }));
}

/** Articles of a topic and all below it, the latest change first, page by page. */
export const listArticles = query({
  permission: knowledgeMay.read,
  input: ListArticles,
  output: ArticleRows,
  run: async (look) => {
    const { tx, actor, input } = look;
    const topicIds =
      input.topicId === undefined ? undefined : subtreeOf(await loadTopics(tx, actor.tenantId), input.topicId);
    const outside = readerOf(actor) !== "internal";
    const found = outside ? await rowsFromOutside(look, topicIds) : await rowsForStaff(look, topicIds);
    const page = found.slice(0, input.limit);
    const last = page.at(-1);
    const next = found.length > input.limit && last ? cursorOf(last.changedAt, last.id) : null;
    return { rows: page.map(({ changedAt: _, ...row }) => row), next };
  },
});
