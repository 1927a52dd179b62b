import { byWorker, id, instant, inTenant, oneOf, ownedBySelf, tenantId } from "@quintet/db";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { SignerState } from "../contract/enums.ts";

/** Who must confirm a task before it may be completed (加签, WFL-16). `owner_id` is the signer. */
export const taskSigner = pgTable(
  "task_signer",
  {
    tenantId: tenantId(),
    id: id(),
    taskId: text("task_id").notNull(),
    caseId: text("case_id").notNull(),
    ownerId: text("owner_id").notNull(),
    signerName: text("signer_name").notNull(),
    askedById: text("asked_by_id").notNull(),
    askedBy: text("asked_by").notNull(),
    note: text("note").notNull(),
    state: oneOf("state", SignerState).notNull(),
    answer: text("answer"),
    askedAt: instant("asked_at").notNull(),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("task_signer_by_task").on(t.tenantId, t.taskId),
    index("task_signer_by_signer").on(t.tenantId, t.ownerId, t.state, t.askedAt, t.id),
    ...ownedBySelf("read"),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
