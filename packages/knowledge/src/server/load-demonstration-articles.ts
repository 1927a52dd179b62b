import { and, eq, inArray } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { approve, beginDraft, type Life, submit } from "../core/index.ts";
import { article, domainWord, synonymGroup, topic } from "../tables/index.ts";
import { type ArticleRecord, insertArticles, insertVersions, type VersionRecord } from "./articles/article-store.ts";
import { faceOf } from "./articles/face.ts";
import { columnsOf, lifeOf } from "./articles/life-columns.ts";
import { enqueueTurn } from "./articles/settle-article.ts";
import { standingOf } from "./articles/standing.ts";
import {
  type Demonstration,
  type DemonstrationArticle,
  type DemonstrationTopic,
  loadDemonstration,
} from "./demonstration.ts";
import { languageOf } from "./language/language-of.ts";
import { searchRowsOf } from "./search/search-rows.ts";
import { replaceSearchRows } from "./search/write-search-rows.ts";

/** The demonstration's days begin at midnight in China. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
const topicIdOf = (code: string): string => code.replaceAll("/", "-");

type TopicRow = typeof topic.$inferInsert;
function topicRows(
  tenantId: string,
  topics: readonly DemonstrationTopic[],
  parentId: string | null = null,
): TopicRow[] {
  return topics.flatMap(({ code, name, nameEn, children }, position) => {
    const id = topicIdOf(code);
    return [{ tenantId, id, parentId, name, nameEn, position }, ...topicRows(tenantId, children, id)];
  });
}

/** Approved by the one who loads it, in force from its day on. */
function lifeOfShipped({ validFrom, validUntil, owner }: DemonstrationArticle, approverId: string): Life {
  const from = midnight(validFrom);
  const submitted = submit(beginDraft(owner), from);
  const until = validUntil === null ? null : midnight(validUntil);
  const approval = { approverId, validFrom: from, validUntil: until, watchDays: 0 };
  const step = submitted.ok ? approve(submitted.life, approval, from) : submitted;
  if (!step.ok) throw new Error(`a shipped article cannot be published: ${step.reason}`);
  return step.life;
}

function versionOf(deed: Deed<unknown>, shipped: DemonstrationArticle): VersionRecord {
  const { code, title, kind, topic: home, keywords, synonyms, fields, renditions, owner } = shipped;
  const life = lifeOfShipped(shipped, principalOf(deed.actor));
  return {
    tenantId: deed.actor.tenantId,
    articleId: code,
    version: 1,
    title,
    kind,
    topicId: topicIdOf(home),
    keywords: [...keywords, ...synonyms],
    fields,
    renditions,
    authorId: owner,
    authorName: owner,
    at: midnight(shipped.validFrom),
    ...columnsOf(life),
  };
}

async function loadMap(
  { tx, actor, now }: Deed<unknown>,
  { topics, synonyms, dictionary }: Demonstration,
): Promise<void> {
  const { tenantId } = actor;
  const groups = synonyms.map((words, at) => ({
    tenantId,
    id: `shipped-${at + 1}`,
    words: [...words],
    changedAt: now,
  }));
  const words = dictionary.map((word) => ({ tenantId, ...word, changedAt: now }));
  await tx.insert(topic).values(topicRows(tenantId, topics)).onConflictDoNothing();
  await tx.insert(synonymGroup).values(groups).onConflictDoNothing();
  await tx.insert(domainWord).values(words).onConflictDoNothing();
}

/**
 * Loads the shipped knowledge map, language and articles into the tenant, everything in force from its own day. The id of
 * an article is its code. What is already there is left as it is, so loading twice is loading once.
 */
export async function loadDemonstrationArticles(deed: Deed<unknown>): Promise<{ articles: number }> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const demonstration = await loadDemonstration();
  await loadMap(deed, demonstration);
  const codes = demonstration.articles.map(({ code }) => code);
  const known = await tx
    .select({ code: article.code })
    .from(article)
    .where(and(eq(article.tenantId, tenantId), inArray(article.code, codes)));
  const missing = demonstration.articles.filter(({ code }) => !known.some((one) => one.code === code));
  const chinese = await languageOf(tx, tenantId);
  const versions: VersionRecord[] = [];
  const articles: ArticleRecord[] = [];
  for (const shipped of missing) {
    const row = versionOf(deed, shipped);
    const standing = standingOf(row.articleId, [lifeOf(row)], now);
    versions.push({ ...row, ...columnsOf(standing.shown) });
    const owner = { ownerId: null, latestVersion: 1, code: shipped.code };
    articles.push({ tenantId, id: row.articleId, ...owner, ...faceOf([row], standing, now) });
    if (standing.nextTurn !== null) enqueueTurn(deed, row.articleId, standing.nextTurn);
  }
  await insertVersions(tx, versions);
  await insertArticles(tx, articles);
  const rows = articles.flatMap((record, at) => {
    const version = versions[at];
    if (version === undefined || record.liveVersion === null) return [];
    return searchRowsOf(chinese, { ...version, code: record.code, changedAt: record.changedAt });
  });
  if (rows.length > 0)
    await replaceSearchRows(
      tx,
      tenantId,
      articles.map(({ id }) => id),
      rows,
      now,
    );
  return { articles: articles.length };
}
