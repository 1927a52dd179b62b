import { byWorker, id, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { ChannelKind, Medium, Strategy } from "../contract/enums.ts";

/** What a channel can carry; whatever is not said has no bound. */
export interface Capability {
  maxLength?: number;
  replyWindowHours?: number;
  mayStartOutbound?: boolean;
  attachmentTypes?: string[];
  attachmentBytes?: number;
}

const readByAll = () => [
  ...openTo(["self", "team", "centre", "partner", "customer"]),
  ...inTenant("write"),
  ...readByGroup(),
  ...byWorker(),
];

/** A channel is data (ACC-1): switching one off needs no release. */
export const channel = pgTable(
  "channel",
  {
    tenantId: tenantId(),
    kind: oneOf("kind", ChannelKind).notNull(),
    medium: oneOf("medium", Medium).notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    enabled: boolean("enabled").notNull().default(true),
    standardSeconds: integer("standard_seconds").notNull().default(30),
    capability: jsonb("capability").$type<Capability>().notNull().default({}),
    greeting: text("greeting"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.kind] }), ...readByAll()],
);

/**
 * A skill queue. Its first ring asks for `firstLevel`; every `ringSeconds` of waiting lower it by one, down to
 * `minLevel`. `answerSeconds` null means the channel's own standard.
 */
export const queue = pgTable(
  "queue",
  {
    tenantId: tenantId(),
    id: id(),
    skill: text("skill").notNull(),
    topic: text("topic").notNull(),
    label: text("label").notNull(),
    media: jsonb("media").$type<string[]>().notNull().default(["chat", "form"]),
    strategy: oneOf("strategy", Strategy).notNull().default("skill-first"),
    acceptSeconds: integer("accept_seconds").notNull().default(20),
    answerSeconds: integer("answer_seconds"),
    firstLevel: integer("first_level").notNull().default(3),
    minLevel: integer("min_level").notNull().default(1),
    ringSeconds: integer("ring_seconds").notNull().default(10),
    position: integer("position").notNull().default(0),
    enabled: boolean("enabled").notNull().default(true),
    centreId: text("centre_id"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("queue_by_topic").on(t.tenantId, t.topic),
    index("queue_by_skill").on(t.tenantId, t.skill),
    ...readByAll(),
  ],
);
