import { and, count, eq, gt, isNull, or } from "@quintet/db";
import { Nothing } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import { Topics } from "../contract/article.ts";
import { knowledgeMay } from "../contract/permissions.ts";
import { articleSearch } from "../tables/index.ts";
import { readerOf } from "./reader-of.ts";
import { loadTopics } from "./topics/topic-store.ts";
import { countsInTree } from "./topics/topic-tree.ts";

/**
 * The knowledge map with the number of live articles in each topic and below it, as far as the reader may see them.
 * Readers from outside are not shown topics that hold nothing for them.
 */
export const listTopics = query({
  permission: knowledgeMay.read,
  input: Nothing,
  output: Topics,
  run: async ({ tx, actor, now }) => {
    const reader = readerOf(actor);
    const topics = await loadTopics(tx, actor.tenantId);
    const rows = await tx
      .select({ topicId: articleSearch.topicId, articles: count() })
      .from(articleSearch)
      .where(
        and(
          eq(articleSearch.tenantId, actor.tenantId),
          eq(articleSearch.reader, reader),
          or(isNull(articleSearch.validUntil), gt(articleSearch.validUntil, now)),
        ),
      )
      .groupBy(articleSearch.topicId);
    const counts = countsInTree(topics, new Map(rows.map(({ topicId, articles }) => [topicId, articles])));
    return {
      topics: topics
        .map((node) => ({ ...node, articles: counts.get(node.id) ?? 0 }))
        .filter(({ articles }) => reader === "internal" || articles > 0),
    };
  },
});
