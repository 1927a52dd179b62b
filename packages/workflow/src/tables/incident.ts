import { byWorker, id, inCentre, instant, inTenant, oneOf, scope, tenantId } from "@quintet/db";
import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { IncidentState } from "../contract/enums.ts";

/** Steps of machines that failed for good and wait for a person. It repeats what its list shows of the case. */
export const incident = pgTable(
  "incident",
  {
    tenantId: tenantId(),
    id: id(),
    caseId: text("case_id").notNull(),
    /** The engine's task number. */
    number: integer("number").notNull(),
    caseNumber: text("case_number").notNull(),
    caseTitle: text("case_title").notNull(),
    ...scope(),
    definitionKey: text("definition_key").notNull(),
    definitionVersion: integer("definition_version").notNull(),
    elementId: text("element_id").notNull(),
    elementName: text("element_name").notNull(),
    job: text("job").notNull(),
    error: text("error").notNull(),
    tries: integer("tries").notNull(),
    since: instant("since").notNull(),
    state: oneOf("state", IncidentState).notNull(),
    resolvedAt: instant("resolved_at"),
    resolvedBy: text("resolved_by"),
    reason: text("reason"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("incident_open").on(t.tenantId, t.caseId, t.number).where(sql`state = 'open'`),
    index("incident_by_state").on(t.tenantId, t.state, t.since, t.id),
    index("incident_by_centre").on(t.tenantId, t.centreId, t.state, t.since, t.id),
    // Repaired ones are read by time alone, the latest first.
    index("incident_by_time").on(t.tenantId, t.since, t.id),
    index("incident_by_centre_time").on(t.tenantId, t.centreId, t.since, t.id),
    ...inCentre("read"),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
