import { type SQL, sql, type Tx } from "@quintet/db";
import type { ArticleKind } from "../../contract/enums.ts";
import type { Candidate } from "../../core/index.ts";
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
  readonly now: Date;
};

/** Ranking is what costs: no more than so many articles are ranked. */
const mostRanked = 300;
/** Postings read in all, the strongest of each word first. */
const mostRead = 20_000;
const mostReadFiltered = 100_000;

const filtered = ({ kind, topicIds }: Sought): boolean => kind !== undefined || topicIds !== undefined;

const conditions = ({ tenantId, reader, kind, topicIds, now }: Sought): SQL => sql`
  s.tenant_id = ${tenantId} and s.reader = ${reader} and (s.valid_until is null or s.valid_until > ${now.toISOString()}::timestamptz)
  ${kind === undefined ? sql`` : sql`and s.kind = ${kind}`}
  ${topicIds === undefined ? sql`` : sql`and s.topic_id = any(${sql.param([...topicIds])}::text[])`}`;

/** Pattern operators compare bytes whatever the collation, so the letters that follow in the index are those that begin alike. */
const soundsLike = ({ tenantId, reader, sound }: Sought): SQL => sql`
  select article_id from search_sound
  where tenant_id = ${tenantId} and reader = ${reader}
    and form ~>=~ ${sound ?? "~"} and form ~<~ ${`${sound ?? ""}~`}`;

const recalled = (sought: Sought): SQL => {
  const { tenantId, reader, recall } = sought;
  const depth = Math.ceil((filtered(sought) ? mostReadFiltered : mostRead) / Math.max(1, recall.length));
  return sql`
    select p.article_id, sum(p.impact * word.weight) as value
    from unnest(${sql.param(recall.map(({ word }) => word))}::text[],
                ${sql.param(recall.map(({ weight }) => weight))}::float8[]) as word(token, weight)
    cross join lateral (
      select article_id, impact from search_posting
      where tenant_id = ${tenantId} and reader = ${reader} and token = word.token
      order by impact desc limit ${depth}) p
    group by p.article_id`;
};

export type Found = Omit<Candidate, "hits"> & {
  readonly code: string;
  readonly version: number;
  readonly titleShown: string;
};
type Row = {
  article_id: string;
  code: string;
  version: number;
  title: string;
  title_folded: string;
  kind: ArticleKind;
  changed_at: string;
  uses: number;
  rating: number | null;
  sounds: boolean;
  pieces: string[];
};

/** The statement that finds whom to rank; exported so that its plan can be looked at. */
export const candidatesStatement = (sought: Sought, bigrams: readonly string[]): SQL => sql`
  with told as (${recalled(sought)}),
  sounding as (select distinct article_id from (${soundsLike(sought)} limit ${mostRead}) as heard limit ${mostRanked}),
  best as (
    (select told.article_id from told
     ${filtered(sought) ? sql`join article_search s on s.article_id = told.article_id and ${conditions(sought)}` : sql``}
     order by told.value desc, told.article_id limit ${mostRanked})
    union select article_id from sounding)
  select s.article_id, s.code, s.version, s.title, s.title_folded, s.kind, s.changed_at, s.uses, s.rating,
         s.article_id in (select article_id from sounding) as sounds,
         array(select piece from unnest(s.bigrams) as piece
               where piece = any(${sql.param([...bigrams])}::text[])) as pieces
  from best join article_search s on s.article_id = best.article_id and ${conditions(sought)}`;

/** The articles worth ranking: the strongest of each recalled word, and those that sound like it. */
export async function findCandidates(tx: Tx, sought: Sought, bigrams: readonly string[]): Promise<Found[]> {
  const { rows } = await tx.execute<Row>(candidatesStatement(sought, bigrams));
  return rows.map((row) => ({
    id: row.article_id,
    code: row.code,
    version: row.version,
    titleShown: row.title,
    title: row.title_folded,
    kind: row.kind,
    changedAt: new Date(row.changed_at),
    uses: row.uses,
    rating: row.rating,
    pinyin: row.sounds,
    bigrams: new Set(row.pieces),
  }));
}

/** How much each of the words says in each of the articles. */
export async function loadImpacts(
  tx: Tx,
  { tenantId, reader }: Corpus,
  ids: readonly string[],
  words: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const { rows } = await tx.execute<{ article_id: string; token: string; impact: number }>(sql`
    select article_id, token, impact from search_posting
    where tenant_id = ${tenantId} and reader = ${reader}
      and article_id = any(${sql.param([...ids])}::text[]) and token = any(${sql.param([...words])}::text[])`);
  const impacts = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
  for (const { article_id, token, impact } of rows) impacts.get(article_id)?.set(token, impact);
  return impacts;
}

/** The statement that counts everything found, ranked or not. */
export const countStatement = (sought: Sought): SQL => {
  const { tenantId, reader, recall, now } = sought;
  const found = sql`
    select article_id from search_posting
    where tenant_id = ${tenantId} and reader = ${reader} and token = any(${sql.param(recall.map(({ word }) => word))}::text[])
    union ${soundsLike(sought)}`;
  if (filtered(sought))
    return sql`select count(*)::int as total from (${found}) as found
      join article_search s on s.article_id = found.article_id and ${conditions(sought)}`;
  return sql`select count(*)::int as total from (${found}) as found where article_id not in (
    select article_id from article_search
    where tenant_id = ${tenantId} and reader = ${reader} and valid_until <= ${now.toISOString()}::timestamptz)`;
};

export async function countFound(tx: Tx, sought: Sought): Promise<number> {
  const { rows } = await tx.execute<{ total: number }>(countStatement(sought));
  return rows[0]?.total ?? 0;
}
