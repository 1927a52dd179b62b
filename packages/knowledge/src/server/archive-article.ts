import { command } from "@quintet/rpc";
import { ArchiveArticle, ArticleStateChanged } from "../contract/article.ts";
import { knowledgeMay } from "../contract/permissions.ts";
import { archive } from "../core/index.ts";
import { loadVersions, lockArticle, saveLife } from "./articles/article-store.ts";
import { columnsOf, lifeOf } from "./articles/life-columns.ts";
import { settleArticle } from "./articles/settle-article.ts";
import { conflict, notFound } from "./refusals.ts";

/** Takes an article from all readers, with everything of it that waits for its day; drafts stay for its editors. */
export const archiveArticle = command({
  permission: knowledgeMay.publish,
  input: ArchiveArticle,
  output: ArticleStateChanged,
  run: async (deed) => {
    const { tx, actor, input, now } = deed;
    const record = await lockArticle(tx, actor.tenantId, input.articleId);
    if (record === null) throw notFound();
    const rows = [];
    let ended = 0;
    for (const row of await loadVersions(tx, actor.tenantId, record.id)) {
      const step = archive(lifeOf(row), { reason: "withdrawn", replacedBy: null }, now);
      const life = step.ok ? columnsOf(step.life) : {};
      if (step.ok) await saveLife(tx, row, life);
      ended += step.ok ? 1 : 0;
      rows.push({ ...row, ...life });
    }
    if (ended === 0) throw conflict("not-live", "no version of this article is published or scheduled");
    await settleArticle(deed, record, rows);
    deed.audit({
      subject: record.id,
      before: { live: record.liveVersion },
      after: { live: null },
      reason: input.reason,
    });
    return { articleId: record.id, state: "archived" as const };
  },
});
