import { byWorker, id, instant, inTenant, tenantId } from "@quintet/db";
import { index, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";

/** One-time links that answer a task from outside (WFL-17). Only the hash of the secret is kept. */
export const answerLink = pgTable(
  "answer_link",
  {
    tenantId: tenantId(),
    id: id(),
    secretHash: text("secret_hash").notNull(),
    taskId: text("task_id").notNull(),
    caseId: text("case_id").notNull(),
    email: text("email"),
    issuedById: text("issued_by_id").notNull(),
    issuedAt: instant("issued_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    answeredAt: instant("answered_at"),
    cancelledAt: instant("cancelled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("answer_link_by_secret").on(t.tenantId, t.secretHash),
    index("answer_link_by_task").on(t.tenantId, t.taskId),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
