import { byWorker, ERASED, erasedByWorker, id, instant, oneOf, openTo, tenantId } from "@quintet/db";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { AuthorKind, Visibility } from "../contract/enums.ts";

/** The conversation of a case. Its customer reads what is meant for him; staff read it through the case. */
export const caseEntry = pgTable(
  "case_entry",
  {
    tenantId: tenantId(),
    id: id(),
    caseId: text("case_id").notNull(),
    customerId: text("customer_id"),
    at: instant("at").notNull(),
    author: text("author").notNull(),
    authorKind: oneOf("author_kind", AuthorKind).notNull(),
    party: text("party").notNull(),
    visibility: oneOf("visibility", Visibility).notNull(),
    text: text("text").notNull(),
    /** The English of what the system itself wrote. */
    textEn: text("text_en"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("case_entry_by_case").on(t.tenantId, t.caseId, t.at, t.id),
    ...openTo(
      ["customer"],
      "read",
      "customer_id = current_setting('app.customer_id', true) and visibility = 'customer'",
    ),
    ...byWorker("append"),
    ...erasedByWorker(`text = '${ERASED}' and text_en is null`),
  ],
);
