import { sql, type Tx } from "@quintet/db";
import { Reader } from "../../contract/enums.ts";
import { articleSearch, searchSound } from "../../tables/index.ts";
import { pinyinOf } from "../text/pinyin.ts";
import type { SearchRow } from "./search-rows.ts";
import { loadUses } from "./use-store.ts";

/** The empty word stands in every document, so its frequency is their number. */
export const EVERY_DOCUMENT = "";
/** Rows written in one statement, well below what a statement may take. */
const chunk = 20_000;

const pieces = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / chunk) }, (_, at) => list.slice(at * chunk, (at + 1) * chunk));

/** One rewriting of the frequencies at a time in each tenant: their rows would otherwise be locked in any order. */
async function queueUp(tx: Tx, tenantId: string): Promise<void> {
  await tx.execute(sql`
    insert into token_frequency (tenant_id, reader, token, documents, pinyin)
    select ${tenantId}, reader, ${EVERY_DOCUMENT}, 0, ''
    from unnest(${sql.param([...Reader.options])}::text[]) as reader order by reader
    on conflict do nothing`);
  await tx.execute(sql`
    select 1 from token_frequency where tenant_id = ${tenantId} and token = ${EVERY_DOCUMENT} order by reader for update`);
}

type Word = { reader: Reader; token: string };

/** Takes what is stored of the articles away; returns the words that now stand nowhere. */
async function removeRows(tx: Tx, tenantId: string, ids: readonly string[]): Promise<Word[]> {
  const list = sql`${sql.param([...ids])}::text[]`;
  await tx.execute(sql`delete from article_search where tenant_id = ${tenantId} and article_id = any(${list})`);
  await tx.execute(sql`delete from search_sound where tenant_id = ${tenantId} and article_id = any(${list})`);
  const { rows } = await tx.execute<Word>(sql`
    with gone as (
      delete from search_posting where tenant_id = ${tenantId} and article_id = any(${list}) returning reader, token),
    less as (
      update token_frequency f set documents = f.documents - g.number
      from (select reader, token, count(*) as number from gone group by reader, token) g
      where f.tenant_id = ${tenantId} and f.reader = g.reader and f.token = g.token
      returning f.reader, f.token, f.documents)
    select reader, token from less where documents <= 0 and token <> ${EVERY_DOCUMENT}`);
  return rows.map(({ reader, token }) => ({ reader, token }));
}

async function addFrequencies(tx: Tx, tenantId: string, words: readonly Word[]): Promise<void> {
  const counts = new Map<string, Word & { documents: number }>();
  for (const { reader, token } of words) {
    const known = counts.get(`${reader} ${token}`);
    if (known) known.documents++;
    else counts.set(`${reader} ${token}`, { reader, token, documents: 1 });
  }
  const sounds = new Map([...new Set(words.map(({ token }) => token))].map((token) => [token, pinyinOf(token)]));
  for (const part of pieces([...counts.values()])) {
    await tx.execute(sql`
      insert into token_frequency (tenant_id, reader, token, documents, pinyin)
      select ${tenantId}, w.reader, w.token, w.documents, w.pinyin
      from unnest(${sql.param(part.map(({ reader }) => reader))}::text[], ${sql.param(part.map(({ token }) => token))}::text[],
                  ${sql.param(part.map(({ documents }) => documents))}::int[],
                  ${sql.param(part.map(({ token }) => sounds.get(token) ?? ""))}::text[])
        as w(reader, token, documents, pinyin)
      on conflict (tenant_id, reader, token) do update set documents = token_frequency.documents + excluded.documents`);
  }
}

async function addRows(tx: Tx, tenantId: string, rows: readonly SearchRow[], now: Date): Promise<void> {
  const uses = await loadUses(tx, tenantId, [...new Set(rows.map(({ articleId }) => articleId))], now);
  const stored = rows.map(({ postings: _, sounds: __, keywords, bigrams, validFrom, ...row }) => ({
    ...row,
    tenantId,
    keywords: [...keywords],
    bigrams: [...bigrams],
    validFrom: validFrom ?? row.changedAt,
    uses: uses.get(row.articleId) ?? 0,
  }));
  for (let from = 0; from < stored.length; from += 500)
    await tx.insert(articleSearch).values(stored.slice(from, from + 500));
  const postings = rows.flatMap(({ articleId, reader, postings }) =>
    [{ token: EVERY_DOCUMENT, impact: 0 }, ...postings].map((posting) => ({ articleId, reader, ...posting })),
  );
  for (const part of pieces(postings)) {
    await tx.execute(sql`
      insert into search_posting (tenant_id, article_id, reader, token, impact)
      select ${tenantId}, p.* from unnest(
        ${sql.param(part.map(({ articleId }) => articleId))}::text[], ${sql.param(part.map(({ reader }) => reader))}::text[],
        ${sql.param(part.map(({ token }) => token))}::text[], ${sql.param(part.map(({ impact }) => impact))}::smallint[]) as p`);
  }
  await addFrequencies(tx, tenantId, postings);
  const sounds = rows.flatMap(({ articleId, reader, sounds }) =>
    sounds.map((form) => ({ tenantId, articleId, reader, form })),
  );
  for (let from = 0; from < sounds.length; from += 5_000)
    await tx.insert(searchSound).values(sounds.slice(from, from + 5_000));
}

/** Replaces all that search stores of these articles by `rows`, in the transaction that publishes or archives them. */
export async function replaceSearchRows(
  tx: Tx,
  tenantId: string,
  articleIds: readonly string[],
  rows: readonly SearchRow[],
  now: Date,
): Promise<void> {
  await queueUp(tx, tenantId);
  const emptied = await removeRows(tx, tenantId, articleIds);
  await addRows(tx, tenantId, rows, now);
  await tx.execute(sql`
    delete from token_frequency f
    using unnest(${sql.param(emptied.map(({ reader }) => reader))}::text[],
                 ${sql.param(emptied.map(({ token }) => token))}::text[]) as w(reader, token)
    where f.tenant_id = ${tenantId} and f.reader = w.reader and f.token = w.token and f.documents <= 0`);
}
