import { byWorker, id, instant, oneOf, tenantId } from "@quintet/db";
import { customType, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { AuthorKind, Visibility } from "../contract/enums.ts";

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** Files of a case, with their content. They are reached through the case, its share or its customer, never by a query. */
export const caseAttachment = pgTable(
  "case_attachment",
  {
    tenantId: tenantId(),
    id: id(),
    caseId: text("case_id").notNull(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    bytes: integer("bytes").notNull(),
    visibility: oneOf("visibility", Visibility).notNull(),
    author: text("author").notNull(),
    authorKind: oneOf("author_kind", AuthorKind).notNull(),
    at: instant("at").notNull(),
    content: bytes("content").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("case_attachment_by_case").on(t.tenantId, t.caseId, t.at, t.id),
    ...byWorker(),
  ],
);
