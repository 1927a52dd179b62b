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
  scope,
  tenantId,
} from "@quintet/db";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { Medium, WorkItemState } from "../contract/enums.ts";

/**
 * An interaction on its way to an agent; `id` is the interaction's. Locked before presence, and presence before the
 * interaction, by everybody. `ownerId` is the agent it is offered or assigned to. Arrival never changes: age is kept.
 */
export const workItem = pgTable(
  "work_item",
  {
    tenantId: tenantId(),
    id: id(),
    queueId: text("queue_id").notNull(),
    medium: oneOf("medium", Medium).notNull(),
    units: integer("units").notNull(),
    state: oneOf("state", WorkItemState).notNull(),
    arrivedAt: instant("arrived_at").notNull(),
    priority: integer("priority").notNull().default(0),
    offerExpiresAt: instant("offer_expires_at"),
    declinedBy: text("declined_by").array().notNull().default(sql`'{}'::text[]`),
    ...scope(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("work_item_waiting").on(t.tenantId, t.priority.desc(), t.arrivedAt, t.id).where(sql`state = 'waiting'`),
    index("work_item_unanswered").on(t.tenantId, t.queueId, t.arrivedAt).where(sql`state in ('waiting', 'offered')`),
    index("work_item_in_hand").on(t.tenantId, t.ownerId).where(sql`state in ('offered', 'assigned')`),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...byWorker(),
  ],
);

/** Why this agent, and what became of it (ACC-5). */
export const routingDecision = pgTable(
  "routing_decision",
  {
    tenantId: tenantId(),
    id: id(),
    interactionId: text("interaction_id").notNull(),
    queueId: text("queue_id").notNull(),
    at: instant("at").notNull(),
    agentName: text("agent_name").notNull(),
    because: text("because").notNull(),
    parts: jsonb("parts").$type<Record<string, unknown>>().notNull(),
    expiresAt: instant("expires_at").notNull(),
    outcome: text("outcome").notNull().default("offered"),
    outcomeReason: text("outcome_reason"),
    endedAt: instant("ended_at"),
    ...scope(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("routing_decision_by_interaction").on(t.tenantId, t.interactionId, t.at),
    index("routing_decision_by_owner").on(t.tenantId, t.ownerId, t.at),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
