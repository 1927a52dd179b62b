import {
  byWorker,
  id,
  inCentre,
  instant,
  inTeam,
  inTenant,
  ofCustomer,
  oneOf,
  ownedBySelf,
  readByGroup,
  scope,
  tenantId,
} from "@quintet/db";
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { Author, ChannelKind, InteractionState, Medium } from "../contract/enums.ts";

/**
 * A touch of a customer. Nobody owns it until it is accepted, so until then no agent sees it by this table.
 * `unread` counts the customer's messages since the last reply; `messages` numbers them all.
 */
export const interaction = pgTable(
  "interaction",
  {
    tenantId: tenantId(),
    id: id(),
    channel: oneOf("channel", ChannelKind).notNull(),
    medium: oneOf("medium", Medium).notNull(),
    topic: text("topic").notNull(),
    queueId: text("queue_id"),
    queueName: text("queue_name").notNull().default(""),
    customerId: text("customer_id"),
    customerName: text("customer_name").notNull(),
    vip: text("vip").notNull().default("none"),
    state: oneOf("state", InteractionState).notNull(),
    arrivedAt: instant("arrived_at").notNull(),
    answerBy: instant("answer_by"),
    acceptedAt: instant("accepted_at"),
    firstReplyAt: instant("first_reply_at"),
    endedAt: instant("ended_at"),
    closedAt: instant("closed_at"),
    ownerName: text("owner_name"),
    messages: integer("messages").notNull().default(0),
    lastMessage: text("last_message"),
    lastMessageAt: instant("last_message_at"),
    unread: integer("unread").notNull().default(0),
    caseId: text("case_id"),
    archiveCode: text("archive_code"),
    solution: text("solution"),
    solved: boolean("solved"),
    followUpAt: instant("follow_up_at"),
    rating: integer("rating"),
    externalRef: text("external_ref"),
    ...scope(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("interaction_by_owner").on(t.tenantId, t.ownerId, t.arrivedAt, t.id),
    index("interaction_by_team").on(t.tenantId, t.teamId, t.arrivedAt, t.id),
    index("interaction_by_customer").on(t.tenantId, t.customerId, t.arrivedAt, t.id),
    index("interaction_open").on(t.tenantId, t.ownerId).where(sql`state in ('active', 'wrap-up')`),
    index("interaction_by_queue").on(t.tenantId, t.queueId, t.closedAt),
    uniqueIndex("interaction_by_external_ref").on(t.tenantId, t.externalRef),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...inTenant("read"),
    ...readByGroup(),
    ...ofCustomer("read"),
    ...byWorker(),
  ],
);

/** One message. `customerId` stands only on what the customer may read: an internal note has none. */
export const message = pgTable(
  "message",
  {
    tenantId: tenantId(),
    id: id(),
    interactionId: text("interaction_id").notNull(),
    number: integer("number").notNull(),
    at: instant("at").notNull(),
    author: oneOf("author", Author).notNull(),
    authorName: text("author_name").notNull(),
    internal: boolean("internal").notNull().default(false),
    text: text("text").notNull(),
    customerId: text("customer_id"),
    ...scope(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("message_by_interaction").on(t.tenantId, t.interactionId, t.number),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...ofCustomer("read"),
    ...byWorker(),
  ],
);
