import { query } from "@quintet/rpc";
import { knowledgeMay } from "../contract/permissions.ts";
import { SuggestArticles, Suggestions } from "../contract/search.ts";
import { suggestQuery } from "../core/index.ts";
import { languageOf } from "./language/language-of.ts";
import { readerOf } from "./reader-of.ts";
import { findArticles } from "./search/find-articles.ts";
import { loadStatistics } from "./search/statistics-store.ts";

/** The articles a running conversation asks for, without anybody typing a query (KNW-9, ACC-14). */
export const suggestArticles = query({
  permission: knowledgeMay.suggest,
  input: SuggestArticles,
  output: Suggestions,
  run: async (look) => {
    const { tx, actor, input } = look;
    const corpus = { tenantId: actor.tenantId, reader: readerOf(actor) };
    const language = await languageOf(tx, actor.tenantId);
    // Which words are rare is only known once it is known which words there are: the first reading just gathers them.
    const said = new Set<string>();
    const frequency = (word: string): number => {
      said.add(word);
      return 0;
    };
    suggestQuery(input.turns, language, { documents: 0, frequency });
    const rarity = await loadStatistics(tx, corpus, [...said]);
    const parsed = suggestQuery(input.turns, language, rarity);
    const { hits } = await findArticles(look, corpus, parsed, { limit: input.limit });
    return { query: parsed.literal, hits };
  },
});
