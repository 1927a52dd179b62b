import { and, desc, eq, ne } from "@quintet/db";
import { query } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { ListShares, ShareRows } from "../contract/share.ts";
import { caseShare } from "../tables/case-share.ts";
import { shareRow } from "./share-view.ts";
import { behind, cursorAt, pageFrom } from "./time-cursor.ts";

/** What was shared with the partner's company, newest first: what waits for it, or the rest. */
export const listShares = query({
  permission: workflowMay.seeShares,
  input: ListShares,
  output: ShareRows,
  run: async ({ tx, actor, input }) => {
    const { after, limit, state } = input;
    const rows = await tx
      .select()
      .from(caseShare)
      .where(
        and(
          eq(caseShare.tenantId, actor.tenantId),
          state === "open" ? eq(caseShare.state, "open") : ne(caseShare.state, "open"),
          behind(after, caseShare.sharedAt, caseShare.id, "desc"),
        ),
      )
      .orderBy(desc(caseShare.sharedAt), desc(caseShare.id))
      .limit(limit + 1);
    const page = pageFrom(rows, limit, (row) => cursorAt(row.sharedAt, row.id));
    return { rows: page.rows.map(shareRow), next: page.next };
  },
});
