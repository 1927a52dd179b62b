import { byWorker, instant, tenantId } from "@quintet/db";
import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** What running cases wait for, so that a message or signal finds its hearers without opening any other case. */
export const caseWait = pgTable(
  "case_wait",
  {
    tenantId: tenantId(),
    caseId: text("case_id").notNull(),
    /** Counts within the case: the engine's own name of the wait. */
    wait: text("wait").notNull(),
    kind: text("kind").$type<"message" | "signal">().notNull(),
    name: text("name").notNull(),
    /** The correlation key a message must bring; empty when the definition asks for none. */
    key: text("key").notNull(),
    elementId: text("element_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.caseId, t.wait] }),
    index("case_wait_by_name").on(t.tenantId, t.kind, t.name, t.key),
    ...byWorker(),
  ],
);

/** Messages and signals that were heard, by the teller's id: the same one told twice is heard once. */
export const heardMessage = pgTable(
  "heard_message",
  {
    tenantId: tenantId(),
    kind: text("kind").$type<"message" | "signal">().notNull(),
    messageId: text("message_id").notNull(),
    name: text("name").notNull(),
    key: text("key"),
    /** The case that heard it or was started by it; null for a signal, which many hear. */
    caseId: text("case_id"),
    how: text("how").$type<"heard" | "started" | "signal" | "nobody">().notNull(),
    hearers: integer("hearers").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.kind, t.messageId] }), ...byWorker()],
);
