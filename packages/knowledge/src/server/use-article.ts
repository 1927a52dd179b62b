import { fact } from "@quintet/cockpit/contract";
import { and, eq, gt, isNull, or } from "@quintet/db";
import { command } from "@quintet/rpc";
import { knowledgeMay } from "../contract/permissions.ts";
import { ArticleUsed, UseArticle } from "../contract/search.ts";
import { articleSearch } from "../tables/index.ts";
import { enqueueCount } from "./count-uses.ts";
import { notFound } from "./refusals.ts";
import { addUse } from "./search/use-store.ts";
import { whoTells } from "./who-tells.ts";

/** Takes the text of one audience into a conversation, and tells that it was of use (KNW-10). */
export const useArticle = command({
  permission: knowledgeMay.use,
  input: UseArticle,
  output: ArticleUsed,
  run: async (deed) => {
    const { tx, actor, input, now } = deed;
    const { tenantId } = actor;
    const [row] = await tx
      .select({ body: articleSearch.body, version: articleSearch.version })
      .from(articleSearch)
      .where(
        and(
          eq(articleSearch.tenantId, tenantId),
          eq(articleSearch.articleId, input.articleId),
          eq(articleSearch.reader, input.reader),
          or(isNull(articleSearch.validUntil), gt(articleSearch.validUntil, now)),
        ),
      );
    if (!row?.body) throw notFound();
    await deed.system(() => addUse(tx, tenantId, input.articleId, input.reader, now));
    enqueueCount(deed);
    // A suggestion is a look and leaves nothing behind: it is told here, once it has been taken.
    const suggested = input.via === "suggestion" ? 1 : 0;
    const told = { used: 1, suggested, variant: input.via, refId: input.articleId };
    deed.record(fact("knowledge", now, { ...told, ...(await whoTells(deed)) }));
    const { reader, via, interactionId, query } = input;
    deed.audit({ subject: input.articleId, after: { version: row.version, reader, via, interactionId, query } });
    return { text: row.body };
  },
});
