import {
  byWorker,
  id,
  inCentre,
  instant,
  inTeam,
  inTenant,
  ofCustomer,
  ownedBySelf,
  readByGroup,
  scope,
  tenantId,
} from "@quintet/db";
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";

/** A question to a customer about one service; the marks belong to the person who served (`ownerId`). */
export const survey = pgTable(
  "survey",
  {
    tenantId: tenantId(),
    id: id(),
    secretHash: text("secret_hash").notNull(),
    interactionId: text("interaction_id"),
    caseId: text("case_id"),
    customerId: text("customer_id"),
    about: text("about").notNull(),
    agentName: text("agent_name"),
    channel: text("channel"),
    queueId: text("queue_id"),
    archiveCode: text("archive_code"),
    invitedAt: instant("invited_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    answeredAt: instant("answered_at"),
    attitude: integer("attitude"),
    efficiency: integer("efficiency"),
    correctness: integer("correctness"),
    comment: text("comment"),
    ...scope(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("survey_by_secret").on(t.tenantId, t.secretHash),
    index("survey_by_customer").on(t.tenantId, t.customerId, t.invitedAt),
    index("survey_by_owner").on(t.tenantId, t.ownerId, t.answeredAt),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...inTenant("read"),
    ...readByGroup(),
    ...ofCustomer("read"),
    ...byWorker(),
  ],
);

/** The way to an open survey, for its own customer alone: an agent who could read it could vote for himself. */
export const surveyLink = pgTable(
  "survey_link",
  {
    tenantId: tenantId(),
    surveyId: text("survey_id").notNull(),
    customerId: text("customer_id").notNull(),
    secret: text("secret").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.surveyId] }), ...ofCustomer("read"), ...byWorker()],
);
