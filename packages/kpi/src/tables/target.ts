import {
  byWorker,
  id,
  inCentre,
  instant,
  inTeam,
  inTenant,
  oneOf,
  ownedBySelf,
  readByGroup,
  tenantId,
} from "@quintet/db";
import { doublePrecision, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { NodeKind, TargetOrigin, TargetState } from "../contract/enums.ts";

/** Targets (KPI-4). A value is never changed: a later proposal for the same node and period supersedes it. */
export const target = pgTable(
  "target",
  {
    tenantId: tenantId(),
    id: id(),
    indicator: text("indicator").notNull(),
    indicatorVersion: integer("indicator_version").notNull(),
    period: text("period").notNull(),
    nodeKind: oneOf("node_kind", NodeKind).notNull(),
    nodeId: text("node_id").notNull(),
    parentId: text("parent_id"),
    value: doublePrecision("value").notNull(),
    band: doublePrecision("band"),
    weight: doublePrecision("weight"),
    origin: oneOf("origin", TargetOrigin).notNull(),
    state: oneOf("state", TargetState).notNull(),
    centreId: text("centre_id"),
    teamId: text("team_id"),
    ownerId: text("owner_id"),
    proposedBy: text("proposed_by").notNull(),
    proposedAt: instant("proposed_at").notNull(),
    agreedBy: text("agreed_by"),
    agreedAt: instant("agreed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("target_by_node").on(t.tenantId, t.indicator, t.period, t.nodeId),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("write"),
    ...inTenant("write"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
