import { byWorker, tenantId } from "@quintet/db";
import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * Postings of the words of a case's number, title and customer: what a search in the inbox begins with. Only the system
 * reads them; what they point to is read with the asker's own eyes.
 */
export const caseWord = pgTable(
  "case_word",
  { tenantId: tenantId(), word: text("word").notNull(), caseId: text("case_id").notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.word, t.caseId] }), ...byWorker()],
);
