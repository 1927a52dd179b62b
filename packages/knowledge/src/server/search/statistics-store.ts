import { sql, type Tx } from "@quintet/db";
import type { Reader } from "../../contract/enums.ts";
import type { CorpusStatistics, KnownWord } from "../../core/index.ts";
import { EVERY_DOCUMENT } from "./write-search-rows.ts";

/** Which part of the corpus is searched: rows of one reader of one tenant, further narrowed by what the actor may see. */
export type Corpus = { readonly tenantId: string; readonly reader: Reader };

/** What the corpus knows of these words; of any other it says that it knows nothing. */
export async function loadStatistics(tx: Tx, corpus: Corpus, words: readonly string[]): Promise<CorpusStatistics> {
  const { rows } = await tx.execute<{ token: string; documents: number }>(sql`
    select token, documents from token_frequency
    where tenant_id = ${corpus.tenantId} and reader = ${corpus.reader} and documents > 0
      and token = any(${sql.param([...new Set([EVERY_DOCUMENT, ...words])])}::text[])`);
  const frequencies = new Map(rows.map(({ token, documents }) => [token, documents]));
  return { documents: frequencies.get(EVERY_DOCUMENT) ?? 0, frequency: (token) => frequencies.get(token) ?? 0 };
}

/** Words of the corpus that sound like one of these. */
export async function loadWordsBySound(tx: Tx, corpus: Corpus, sounds: readonly string[]): Promise<KnownWord[]> {
  const { rows } = await tx.execute<{ word: string; pinyin: string; frequency: number }>(sql`
    select token as word, pinyin, documents as frequency from token_frequency
    where tenant_id = ${corpus.tenantId} and reader = ${corpus.reader} and documents > 0 and token <> ${EVERY_DOCUMENT}
      and pinyin = any(${sql.param([...sounds])}::text[])`);
  return rows.map(({ word, pinyin, frequency }) => ({ word, pinyin, frequency }));
}
