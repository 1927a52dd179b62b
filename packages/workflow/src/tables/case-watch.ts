import { byWorker, instant, tenantId } from "@quintet/db";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** Who follows a case. A watch gives no right: whether its watcher may still read the case is asked at every telling. */
export const caseWatch = pgTable(
  "case_watch",
  {
    tenantId: tenantId(),
    caseId: text("case_id").notNull(),
    personId: text("person_id").notNull(),
    since: instant("since").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.caseId, t.personId] }),
    index("case_watch_by_person").on(t.tenantId, t.personId, t.caseId),
    ...byWorker(),
  ],
);
