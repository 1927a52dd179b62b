import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { loadVersions, lockArticle } from "./articles/article-store.ts";
import { settleArticle, TURN } from "./articles/settle-article.ts";

/**
 * Puts a version before the readers or takes it from them when its time has come (KNW-4). What is due is read off the
 * dates, so a job that comes late, twice or early does the right thing.
 */
export const turnArticle = worker({
  name: TURN,
  input: z.strictObject({ articleId: Id }),
  work: async (deed) => {
    const { tx, actor, input } = deed;
    const record = await lockArticle(tx, actor.tenantId, input.articleId);
    if (record === null) return;
    const { live } = await settleArticle(deed, record, await loadVersions(tx, actor.tenantId, record.id));
    const after = live?.version ?? null;
    if (after === record.liveVersion) return;
    deed.audit({
      subject: record.id,
      before: { live: record.liveVersion },
      after: { live: after },
      reason: "validity",
    });
  },
});
