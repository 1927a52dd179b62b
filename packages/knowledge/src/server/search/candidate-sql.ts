import { type SQL, sql } from "@quintet/db";
import type { ArticleKind } from "../../contract/enums.ts";
import type { Corpus } from "./statistics-store.ts";

/** A word whose postings are read, and how much it weighs in choosing whom to rank. */
export type Recall = { readonly word: string; readonly weight: number };
export type Sought = Corpus & {
  readonly recall: readonly Recall[];
  /** Letters matched from the left among pinyin and initials; null for none. */
  readonly sound: string | null;
  readonly kind: ArticleKind | undefined;
  /** A topic with all below it; undefined for the whole map. */
  readonly topicIds: readonly string[] | undefined;
  /** All articles of the kind and topic when they are few: then these are asked instead of the words. */
  readonly among: readonly string[] | undefined;
  readonly now: Date;
};

/** Ranking is what costs: no more than so many articles are ranked. */
const mostRanked = 300;
/** Postings read in all, the strongest of each word first. */
const mostRead = 10_000;
/** Sounds come in the order of their letters, so the shortest and nearest are among the first. */
const mostHeard = 2_000;
/** Counting goes so far for each word: nobody turns ten thousand articles over. */
const mostCounted = 10_000;
/** Up to so many articles of a kind or topic are looked into one by one. */
const few = 2_000;

const list = (texts: readonly string[]): SQL => sql`${sql.param([...texts])}::text[]`;
export const isFiltered = ({ kind, topicIds }: Pick<Sought, "kind" | "topicIds">): boolean =>
  kind !== undefined || topicIds !== undefined;

const conditions = ({ tenantId, reader, kind, topicIds, now }: Sought): SQL => sql`
  s.tenant_id = ${tenantId} and s.reader = ${reader} and (s.valid_until is null or s.valid_until > ${now.toISOString()}::timestamptz)
  ${kind === undefined ? sql`` : sql`and s.kind = ${kind}`}
  ${topicIds === undefined ? sql`` : sql`and s.topic_id = any(${list(topicIds)})`}`;

/** The articles of the kind and topic, one more than are few if they are many. */
export const amongStatement = (sought: Sought): SQL =>
  sql`select s.article_id from article_search s where ${conditions(sought)} limit ${few + 1}`;
export const areFew = (ids: readonly string[]): boolean => ids.length <= few;

const only = ({ among }: Sought, column: SQL): SQL =>
  among === undefined ? sql`` : sql`and ${column} = any(${list(among)})`;

/** Pattern operators compare bytes whatever the collation, so the letters that follow in the index are those that begin alike. */
const soundsLike = (sought: Sought, limit: number): SQL => sql`
  select article_id from search_sound
  where tenant_id = ${sought.tenantId} and reader = ${sought.reader} ${only(sought, sql`article_id`)}
    and form ~>=~ ${sought.sound ?? "~"} and form ~<~ ${`${sought.sound ?? ""}~`} limit ${limit}`;

/** The strongest postings of one word (`word.token`): of the few articles, of the filtered ones, or of all. */
function postingsOfWord(sought: Sought): SQL {
  const { tenantId, reader, recall } = sought;
  const ofWord = sql`p.tenant_id = ${tenantId} and p.reader = ${reader} and p.token = word.token`;
  if (sought.among !== undefined)
    return sql`select p.article_id, p.impact from search_posting p where ${ofWord} ${only(sought, sql`p.article_id`)}`;
  const filter = isFiltered(sought)
    ? sql`join article_search s on s.article_id = p.article_id and ${conditions(sought)}`
    : sql``;
  const depth = isFiltered(sought) ? mostRanked : Math.ceil(mostRead / Math.max(1, recall.length));
  // "nulls last" is how the index is ordered; without the words PostgreSQL sorts all postings of the word.
  return sql`select p.article_id, p.impact from search_posting p ${filter} where ${ofWord}
    order by p.impact desc nulls last limit ${depth}`;
}

/** Finds whom to rank: the articles in which the words say most, and those that sound like the query. */
export const candidatesStatement = (sought: Sought, bigrams: readonly string[]): SQL => sql`
  with told as (
    select posting.article_id, sum(posting.impact * word.weight) as value
    from unnest(${list(sought.recall.map(({ word }) => word))},
                ${sql.param(sought.recall.map(({ weight }) => weight))}::float8[]) as word(token, weight)
    cross join lateral (${postingsOfWord(sought)}) posting
    group by posting.article_id),
  sounding as (select distinct article_id from (${soundsLike(sought, mostHeard)}) as heard limit ${mostRanked}),
  best as (
    (select article_id from told order by value desc, article_id limit ${mostRanked})
    union select article_id from sounding)
  select s.article_id, s.code, s.version, s.title, s.title_folded, s.kind, s.changed_at, s.uses, s.rating,
         s.article_id in (select article_id from sounding) as sounds,
         array(select piece from unnest(s.bigrams) as piece where piece = any(${list(bigrams)})) as pieces
  from best join article_search s on s.article_id = best.article_id and ${conditions(sought)}`;

/** Counts what is found, ranked or not: exact as long as no word stands in more than ten thousand articles. */
export function countStatement(sought: Sought): SQL {
  const { tenantId, reader, recall, now } = sought;
  const found = sql`
    select p.article_id from unnest(${list(recall.map(({ word }) => word))}) as word(token) cross join lateral (
      select article_id from search_posting
      where tenant_id = ${tenantId} and reader = ${reader} and token = word.token ${only(sought, sql`article_id`)}
      limit ${mostCounted}) p
    union select article_id from (${soundsLike(sought, mostCounted)}) as heard`;
  if (isFiltered(sought) && sought.among === undefined)
    return sql`select count(*)::int as total from (${found}) as found
      join article_search s on s.article_id = found.article_id and ${conditions(sought)}`;
  return sql`select count(*)::int as total from (${found}) as found where article_id not in (
    select article_id from article_search
    where tenant_id = ${tenantId} and reader = ${reader} and valid_until <= ${now.toISOString()}::timestamptz)`;
}
