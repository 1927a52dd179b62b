import { byWorker, erasedByWorker, instant, inTenant, readByGroup, tenantId } from "@quintet/db";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** The engine's state of a case. Whoever moves a case locks this row first, before any other row of the case. */
export const processInstance = pgTable(
  "process_instance",
  {
    tenantId: tenantId(),
    caseId: text("case_id").notNull(),
    /** The engine's `Instance`. */
    state: jsonb("state").$type<Record<string, unknown>>().notNull(),
    /** Who stands behind the party words of the definition, as found at the opening (`Parties`). */
    parties: jsonb("parties").$type<Record<string, unknown>>().notNull(),
    /** How many steps are written; the next one has this sequence number. */
    steps: integer("steps").notNull(),
    movedAt: instant("moved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.caseId] }), ...byWorker()],
);

/** Set timers of the engine. A row that is gone has fired or was cleared. */
export const caseTimer = pgTable(
  "case_timer",
  {
    tenantId: tenantId(),
    caseId: text("case_id").notNull(),
    number: integer("number").notNull(),
    elementId: text("element_id").notNull(),
    dueAt: instant("due_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.caseId, t.number] }),
    index("case_timer_by_due").on(t.tenantId, t.dueAt),
    ...byWorker(),
  ],
);

/**
 * What happened to a case, in order: engine events in `event`, steps of other systems in `activity` and `resource`.
 * Path, progress and time line are worked out from these rows; none is ever changed.
 */
export const caseStep = pgTable(
  "case_step",
  {
    tenantId: tenantId(),
    caseId: text("case_id").notNull(),
    sequence: integer("sequence").notNull(),
    at: instant("at").notNull(),
    kind: text("kind").notNull(),
    elementId: text("element_id"),
    activity: text("activity"),
    resource: text("resource"),
    group: text("group"),
    /** Word of the XES life cycle that another system told with the step. */
    lifecycle: text("lifecycle"),
    event: jsonb("event").$type<Record<string, unknown>>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.caseId, t.sequence] }),
    index("case_step_by_resource").on(t.tenantId, t.resource),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker("append"),
    ...erasedByWorker(
      "coalesce(event -> 'variables', '{}') = '{}' and coalesce(event -> 'changes', '{}') = '{}' and coalesce(event -> 'calls', '{}') = '{}'",
    ),
  ],
);
