import { and, desc, eq, type Tx } from "@quintet/db";
import { article, articleVersion } from "../../tables/index.ts";

export type ArticleRecord = typeof article.$inferSelect;
export type VersionRecord = typeof articleVersion.$inferSelect;

const byId = (tenantId: string, id: string) => and(eq(article.tenantId, tenantId), eq(article.id, id));
const ofArticle = (tenantId: string, id: string) =>
  and(eq(articleVersion.tenantId, tenantId), eq(articleVersion.articleId, id));

/** The article as far as the transaction sees it, locked against other changes. */
export async function lockArticle(tx: Tx, tenantId: string, id: string): Promise<ArticleRecord | null> {
  const [row] = await tx.select().from(article).where(byId(tenantId, id)).for("update");
  return row ?? null;
}

export async function loadArticle(tx: Tx, tenantId: string, id: string): Promise<ArticleRecord | null> {
  const [row] = await tx.select().from(article).where(byId(tenantId, id));
  return row ?? null;
}

/** Every version the transaction sees, newest first. */
export const loadVersions = (tx: Tx, tenantId: string, id: string): Promise<VersionRecord[]> =>
  tx.select().from(articleVersion).where(ofArticle(tenantId, id)).orderBy(desc(articleVersion.version));

export async function insertVersions(tx: Tx, rows: readonly VersionRecord[]): Promise<void> {
  if (rows.length > 0) await tx.insert(articleVersion).values([...rows]);
}

export async function insertArticles(tx: Tx, rows: readonly ArticleRecord[]): Promise<void> {
  if (rows.length > 0) await tx.insert(article).values([...rows]);
}

type VersionLife = Partial<Omit<VersionRecord, "tenantId" | "articleId" | "version">>;
export async function saveLife(tx: Tx, row: VersionRecord, life: VersionLife): Promise<void> {
  const { tenantId, articleId, version } = row;
  await tx
    .update(articleVersion)
    .set(life)
    .where(and(ofArticle(tenantId, articleId), eq(articleVersion.version, version)));
}

type Face = Partial<Omit<ArticleRecord, "tenantId" | "id">>;
export async function saveFace(tx: Tx, tenantId: string, id: string, face: Face): Promise<void> {
  await tx.update(article).set(face).where(byId(tenantId, id));
}
