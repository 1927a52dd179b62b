import { query } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { ShareById, ShareView } from "../contract/share.ts";
import { notFound } from "./not-found.ts";
import { findShare } from "./share-store.ts";
import { shareView } from "./share-view.ts";

/** One share of the partner's company; any other id is unknown to it. */
export const readShare = query({
  permission: workflowMay.seeShares,
  input: ShareById,
  output: ShareView,
  run: async ({ tx, actor, input }) => {
    const share = await findShare(tx, actor.tenantId, input.shareId);
    if (!share) throw notFound();
    return shareView(share);
  },
});
