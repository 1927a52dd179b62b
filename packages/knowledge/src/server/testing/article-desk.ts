import { type CastName, openWorld } from "@quintet/testkit";
import type { SaveArticle } from "../../contract/article.ts";
import { loadDemonstrationArticles } from "../load-demonstration-articles.ts";
import { readArticle } from "../read-article.ts";
import { searchArticles } from "../search-articles.ts";

const HOUR = 3_600_000;

/** A new article as an editor drafts one. */
export const draft = (code: string, more: Partial<SaveArticle> = {}): SaveArticle => ({
  articleId: null,
  baseVersion: null,
  code,
  title: `试验文章 ${code}`,
  kind: "policy",
  topicId: "billing-refund",
  keywords: [],
  fields: { price: "15 元" },
  renditions: { external: "客户看到 {{price}}。", internal: "员工看到 {{price}}。", partner: null },
  validFrom: "2026-01-01T00:00:00Z",
  validUntil: null,
  ...more,
});

/** A world with the shipped articles, and how its people read and find them. */
export async function openArticleDesk() {
  const world = await openWorld();
  await world.work("gd", async (deed) => void (await loadDemonstrationArticles(deed)));
  return {
    world,
    editor: world.as("editor"),
    business: world.as("business"),
    read: (who: CastName, articleId: string, version?: number) =>
      world.as(who).query(readArticle, version === undefined ? { articleId } : { articleId, version }),
    find: async (who: CastName, text: string) =>
      (await world.as(who).query(searchArticles, { text })).hits.map(({ articleId }) => articleId),
    inHours: async (hours: number) => {
      const now = await world.admin(async (client) => (await client.query("select now() as now")).rows[0].now as Date);
      return new Date(now.getTime() + hours * HOUR);
    },
  };
}

export const notFound = { code: "NOT_FOUND", reason: "not-found" };
