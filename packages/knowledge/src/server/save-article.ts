import { type Actor, principalOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { ArticleSaved, SaveArticle } from "../contract/article.ts";
import { knowledgeMay } from "../contract/permissions.ts";
import { beginDraft } from "../core/index.ts";
import {
  type ArticleRecord,
  insertArticles,
  insertVersions,
  loadVersions,
  lockArticle,
  saveFace,
  type VersionRecord,
} from "./articles/article-store.ts";
import { checkDraft } from "./articles/check-draft.ts";
import { faceOf } from "./articles/face.ts";
import { columnsOf, lifeOf } from "./articles/life-columns.ts";
import { standingOf } from "./articles/standing.ts";
import { conflict, notFound } from "./refusals.ts";

const nameOf = (actor: Actor): string => (actor.kind === "anonymous" ? "" : actor.name);

function draftRow(deed: Deed<SaveArticle>, articleId: string, version: number): VersionRecord {
  const { actor, input, now } = deed;
  const { title, kind, topicId, keywords, fields, renditions } = input;
  const validUntil = input.validUntil === null ? null : new Date(input.validUntil);
  const life = { ...beginDraft(principalOf(actor), version), validFrom: new Date(input.validFrom), validUntil };
  return {
    tenantId: actor.tenantId,
    articleId,
    version,
    title,
    kind,
    topicId,
    keywords,
    fields,
    renditions,
    authorId: life.authorId,
    authorName: nameOf(actor),
    at: now,
    ...columnsOf(life),
  };
}

/** What an article shows while it has this one draft only. */
const firstFace = (row: VersionRecord) => faceOf([row], standingOf(row.articleId, [lifeOf(row)], row.at), row.at);

async function begin(deed: Deed<SaveArticle>): Promise<VersionRecord> {
  const { tx, actor, input } = deed;
  if (input.baseVersion !== null) throw notFound();
  const row = draftRow(deed, deed.newId(), 1);
  const owner = { ownerId: principalOf(actor), latestVersion: 1, code: input.code };
  await insertArticles(tx, [{ tenantId: actor.tenantId, id: row.articleId, ...owner, ...firstFace(row) }]);
  await insertVersions(tx, [row]);
  return row;
}

async function refuseLostEdit(deed: Deed<SaveArticle>, record: ArticleRecord): Promise<void> {
  if (deed.input.baseVersion === record.latestVersion) return;
  const [latest] = await loadVersions(deed.tx, record.tenantId, record.id);
  const who = latest === undefined ? "" : ` by ${latest.authorName} at ${latest.at.toISOString()}`;
  throw conflict("changed-meanwhile", `version ${record.latestVersion} was saved meanwhile${who}`);
}

async function goOn(deed: Deed<SaveArticle>, articleId: string): Promise<VersionRecord> {
  const { tx, actor, input } = deed;
  const record = await lockArticle(tx, actor.tenantId, articleId);
  if (record === null) throw notFound();
  await refuseLostEdit(deed, record);
  const known = record.approvedAt !== null;
  if (known && record.code !== input.code) throw conflict("code-fixed", "the code of a published article stays");
  const row = draftRow(deed, articleId, record.latestVersion + 1);
  await insertVersions(tx, [row]);
  const face = known ? {} : { ...firstFace(row), code: input.code };
  await saveFace(tx, actor.tenantId, articleId, { ...face, latestVersion: row.version });
  return row;
}

/** A new article, or a new version of one, as a draft: readers go on seeing what is published. */
export const saveArticle = command({
  permission: knowledgeMay.edit,
  input: SaveArticle,
  output: ArticleSaved,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    await checkDraft(tx, actor.tenantId, input);
    const row = input.articleId === null ? await begin(deed) : await goOn(deed, input.articleId);
    const { articleId, version } = row;
    deed.audit({ subject: articleId, before: { version: input.baseVersion }, after: { version, code: input.code } });
    return { articleId, version, state: "draft" as const };
  },
});
