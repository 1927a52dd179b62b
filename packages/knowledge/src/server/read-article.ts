import type { Look } from "@quintet/rpc";
import { query } from "@quintet/rpc";
import type { z } from "zod";
import { ArticleView, ReadArticle } from "../contract/article.ts";
import { knowledgeMay } from "../contract/permissions.ts";
import { loadArticle, loadVersions } from "./articles/article-store.ts";
import { lifeOf } from "./articles/life-columns.ts";
import { standingOf } from "./articles/standing.ts";
import { mayEdit, readerOf } from "./reader-of.ts";
import { notFound } from "./refusals.ts";
import { loadUses } from "./search/use-store.ts";
import { loadTopics } from "./topics/topic-store.ts";
import { pathOf } from "./topics/topic-tree.ts";
import { insideView, outsideView } from "./views/article-views.ts";

type Asked = Look<z.output<typeof ReadArticle>>;

async function readFromOutside({ tx, actor, input, now }: Asked): Promise<ArticleView> {
  const { tenantId } = actor;
  const view = await outsideView(tx, { tenantId, articleId: input.articleId, reader: readerOf(actor), now });
  if (view === null || (input.version !== undefined && input.version !== view.version)) throw notFound();
  return { ...view, topicPath: pathOf(await loadTopics(tx, tenantId), view.topicId) };
}

async function readAsStaff({ tx, actor, input, now }: Asked): Promise<ArticleView> {
  const { tenantId } = actor;
  const record = await loadArticle(tx, tenantId, input.articleId);
  const rows = record === null ? [] : await loadVersions(tx, tenantId, record.id);
  if (record === null || rows.length === 0) throw notFound();
  const wanted = input.version ?? standingOf(record.id, rows.map(lifeOf), now).shown.version;
  const row = rows.find(({ version }) => version === wanted);
  if (row === undefined) throw notFound();
  const topicPath = pathOf(await loadTopics(tx, tenantId), row.topicId);
  const uses = (await loadUses(tx, tenantId, [record.id], now)).get(record.id) ?? 0;
  return insideView(record, rows, row, { topicPath, uses, editor: mayEdit(actor), now });
}

/** An article as its reader may see it: staff any approved version, editors drafts too, others their own text alone. */
export const readArticle = query({
  permission: knowledgeMay.read,
  input: ReadArticle,
  output: ArticleView,
  run: (look) => (readerOf(look.actor) === "internal" ? readAsStaff(look) : readFromOutside(look)),
});
