import { sql, type Tx } from "@quintet/db";
import type { ArticleKind } from "../../contract/enums.ts";
import type { Candidate } from "../../core/index.ts";
import {
  amongStatement,
  areFew,
  candidatesStatement,
  countStatement,
  isFiltered,
  type Sought,
} from "./candidate-sql.ts";
import type { Corpus } from "./statistics-store.ts";

export type Found = Omit<Candidate, "hits"> & { readonly code: string; readonly titleShown: string };
type Row = {
  article_id: string;
  code: string;
  title: string;
  title_folded: string;
  kind: ArticleKind;
  changed_at: string;
  uses: number;
  rating: number | null;
  sounds: boolean;
  pieces: string[];
};

/** A filter that leaves few articles is better looked up first: the words may stand in a hundred times as many. */
export async function narrowed(tx: Tx, sought: Sought): Promise<Sought> {
  if (!isFiltered(sought)) return sought;
  const { rows } = await tx.execute<{ article_id: string }>(amongStatement(sought));
  const ids = rows.map(({ article_id }) => article_id);
  return areFew(ids) ? { ...sought, among: ids } : sought;
}

/** The articles worth ranking. */
export async function findCandidates(tx: Tx, sought: Sought, bigrams: readonly string[]): Promise<Found[]> {
  const { rows } = await tx.execute<Row>(candidatesStatement(sought, bigrams));
  return rows.map((row) => ({
    id: row.article_id,
    code: row.code,
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

export async function countFound(tx: Tx, sought: Sought): Promise<number> {
  const { rows } = await tx.execute<{ total: number }>(countStatement(sought));
  return rows[0]?.total ?? 0;
}
