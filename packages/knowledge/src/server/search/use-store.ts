import { and, eq, gte, inArray, sql, type Tx } from "@quintet/db";
import type { Reader } from "../../contract/enums.ts";
import { articleUse } from "../../tables/index.ts";

const day = 86_400_000;
/** Days whose uses count. */
const remembered = 90;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const firstDay = (now: Date): string => dayOf(new Date(now.getTime() - remembered * day));

/** Uses of the last 90 days, by article; articles never used are not in it. */
export async function loadUses(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ articleId: articleUse.articleId, uses: sql<number>`sum(${articleUse.uses})::int` })
    .from(articleUse)
    .where(
      and(
        eq(articleUse.tenantId, tenantId),
        inArray(articleUse.articleId, [...ids]),
        gte(articleUse.day, firstDay(now)),
      ),
    )
    .groupBy(articleUse.articleId);
  return new Map(rows.map(({ articleId, uses }) => [articleId, uses]));
}

/** One use more of a rendition today. */
export async function addUse(tx: Tx, tenantId: string, articleId: string, reader: Reader, now: Date): Promise<void> {
  await tx
    .insert(articleUse)
    .values({ tenantId, articleId, reader, day: dayOf(now), uses: 1 })
    .onConflictDoUpdate({
      target: [articleUse.tenantId, articleUse.articleId, articleUse.day, articleUse.reader],
      set: { uses: sql`${articleUse.uses} + 1` },
    });
}

/** Brings the search rows of articles used since yesterday, and of those whose oldest uses are forgotten today, up to date. */
export async function refreshUses(tx: Tx, tenantId: string, now: Date): Promise<void> {
  const since = firstDay(now);
  await tx.execute(sql`
    with touched as (
      select distinct article_id from article_use
      where tenant_id = ${tenantId} and (day >= ${dayOf(new Date(now.getTime() - day))}
        or (day < ${since} and day >= ${dayOf(new Date(now.getTime() - (remembered + 7) * day))}))),
    counted as (
      select t.article_id, coalesce(sum(u.uses) filter (where u.day >= ${since}), 0)::int as uses
      from touched t join article_use u on u.tenant_id = ${tenantId} and u.article_id = t.article_id
      group by t.article_id)
    update article_search s set uses = c.uses from counted c
    where s.tenant_id = ${tenantId} and s.article_id = c.article_id and s.uses <> c.uses`);
}
