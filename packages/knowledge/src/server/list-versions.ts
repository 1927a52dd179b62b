import { query } from "@quintet/rpc";
import { ArticleById, Versions } from "../contract/article.ts";
import { knowledgeMay } from "../contract/permissions.ts";
import { stateAt } from "../core/index.ts";
import { loadVersions } from "./articles/article-store.ts";
import { lifeOf } from "./articles/life-columns.ts";
import { notFound } from "./refusals.ts";

/** The history of an article, newest first; drafts for editors alone. */
export const listVersions = query({
  permission: knowledgeMay.readHistory,
  input: ArticleById,
  output: Versions,
  run: async ({ tx, actor, input, now }) => {
    const rows = await loadVersions(tx, actor.tenantId, input.articleId);
    if (rows.length === 0) throw notFound();
    return {
      versions: rows.map((row) => ({
        version: row.version,
        at: row.at.toISOString(),
        by: row.authorName,
        state: stateAt(lifeOf(row), now),
        title: row.title,
      })),
    };
  },
});
