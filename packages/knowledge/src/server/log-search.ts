import { fact } from "@quintet/cockpit/contract";
import { command } from "@quintet/rpc";
import { knowledgeMay } from "../contract/permissions.ts";
import { Logged, LogSearch } from "../contract/search.ts";
import { searchLog } from "../tables/index.ts";
import { readerOf } from "./reader-of.ts";
import { whoTells } from "./who-tells.ts";

/** Tells how a search ended: for the log, and as a fact for the indicators (KNW-10). */
export const logSearch = command({
  permission: knowledgeMay.logSearch,
  input: LogSearch,
  output: Logged,
  run: async (deed) => {
    const { tx, actor, input, now } = deed;
    const reader = readerOf(actor);
    const { query, hits, opened } = input;
    await tx
      .insert(searchLog)
      .values({ tenantId: actor.tenantId, id: deed.newId(), at: now, reader, query, hits, opened });
    const found = hits > 0 ? 1 : 0;
    deed.record(
      fact("knowledge", now, { searched: 1, found, variant: reader, refId: opened, ...(await whoTells(deed)) }),
    );
    return {};
  },
});
