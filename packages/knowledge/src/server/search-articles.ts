import { query } from "@quintet/rpc";
import { knowledgeMay } from "../contract/permissions.ts";
import { Hits, SearchArticles } from "../contract/search.ts";
import { languageOf } from "./language/language-of.ts";
import { readerOf } from "./reader-of.ts";
import { betterSpelling } from "./search/better-spelling.ts";
import { findArticles } from "./search/find-articles.ts";
import { parseQuery } from "./text/parse-query.ts";
import { loadTopics } from "./topics/topic-store.ts";
import { subtreeOf } from "./topics/topic-tree.ts";

/** Searches what the reader may read, as he types (KNW-8). */
export const searchArticles = query({
  permission: knowledgeMay.read,
  input: SearchArticles,
  output: Hits,
  run: async (look) => {
    const { tx, actor, input } = look;
    const { tenantId } = actor;
    const corpus = { tenantId, reader: readerOf(actor) };
    const parsed = parseQuery(await languageOf(tx, tenantId), input.text);
    const topicIds = input.topicId && subtreeOf(await loadTopics(tx, tenantId), input.topicId);
    const wish = { kind: input.kind, topicIds: topicIds || undefined, limit: input.limit };
    const { hits, total, statistics } = await findArticles(look, corpus, parsed, wish);
    return { hits, total, didYouMean: await betterSpelling(tx, corpus, parsed, statistics, total) };
  },
});
