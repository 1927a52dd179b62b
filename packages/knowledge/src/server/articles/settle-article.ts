import type { Deed } from "@quintet/rpc";
import { knowledgeEvents } from "../../contract/permissions.ts";
import { languageOf } from "../language/language-of.ts";
import { searchRowsOf } from "../search/search-rows.ts";
import { replaceSearchRows } from "../search/write-search-rows.ts";
import { type ArticleRecord, saveFace, saveLife, type VersionRecord } from "./article-store.ts";
import { faceOf } from "./face.ts";
import { columnsOf, lifeOf } from "./life-columns.ts";
import { type Standing, standingOf } from "./standing.ts";

export const TURN = "knowledge.turn";

export const enqueueTurn = (deed: Pick<Deed<unknown>, "enqueue">, articleId: string, at: Date): void =>
  deed.enqueue({ name: TURN, payload: { articleId }, runAt: at, key: `${TURN}:${articleId}` });

async function showToReaders(deed: Deed<unknown>, record: ArticleRecord, row: VersionRecord | null): Promise<void> {
  const { tx, actor, now } = deed;
  const chinese = await languageOf(tx, actor.tenantId);
  const rows =
    row === null ? [] : searchRowsOf(chinese, { ...row, code: record.code, changedAt: row.validFrom ?? now });
  await replaceSearchRows(tx, actor.tenantId, [record.id], rows, now);
  const type = row === null ? knowledgeEvents.articleArchived : knowledgeEvents.articlePublished;
  const payload = { articleId: record.id, version: row?.version ?? record.liveVersion };
  deed.emit({ type, subject: record.id, audience: { ownerId: record.ownerId }, payload });
}

/**
 * Brings everything that is derived from an article's versions up to `now`, in the transaction that changed them: what ran
 * out or was replaced, its face, the search rows and the job for the next turn. Applied twice it changes nothing.
 * The article is locked, `rows` are all its versions, and the transaction may write them.
 */
export async function settleArticle(
  deed: Deed<unknown>,
  record: ArticleRecord,
  rows: readonly VersionRecord[],
): Promise<Standing> {
  const { tx, now } = deed;
  const standing = standingOf(record.id, rows.map(lifeOf), now);
  const settled = rows.map((row) => {
    const life = standing.lives.find(({ version }) => version === row.version);
    return life === undefined ? row : { ...row, ...columnsOf(life) };
  });
  for (const [at, row] of rows.entries()) {
    const next = settled[at];
    if (next !== undefined && row.archivedAt === null && next.archivedAt !== null)
      await saveLife(tx, row, columnsOf(lifeOf(next)));
  }
  await saveFace(tx, record.tenantId, record.id, faceOf(settled, standing, now));
  const live =
    standing.live === null ? null : (settled.find(({ version }) => version === standing.live?.version) ?? null);
  if ((live?.version ?? null) !== record.liveVersion) await showToReaders(deed, record, live);
  if (standing.nextTurn !== null) enqueueTurn(deed, record.id, standing.nextTurn);
  return standing;
}
