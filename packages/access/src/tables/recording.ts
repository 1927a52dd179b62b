import { byWorker, id, inCentre, instant, inTeam, oneOf, ownedBySelf, scope, tenantId } from "@quintet/db";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { RecordReview } from "../contract/enums.ts";
import type { ContactRecord, RecordFiled } from "../contract/recording.ts";

/** What permits are signed with and record keys are made from, one per tenant; made when first needed. */
export const recordingSecret = pgTable(
  "recording_secret",
  { tenantId: tenantId(), id: id(), secret: text("secret").notNull(), createdAt: instant("created_at").notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), ...byWorker()],
);

/**
 * A contact that was written down while the server was away: its key is the record's own id, so that it is filed once.
 * `deviceAt` is the device's time as it was told, however wrong its clock; `told` is kept whole only while in review.
 */
export const recordedContact = pgTable(
  "recorded_contact",
  {
    tenantId: tenantId(),
    id: id(),
    interactionId: text("interaction_id").notNull(),
    customerId: text("customer_id"),
    deviceId: text("device_id").notNull(),
    sequence: integer("sequence").notNull(),
    deviceAt: instant("device_at").notNull(),
    filedAt: instant("filed_at").notNull(),
    recordedLate: boolean("recorded_late").notNull().default(true),
    phone: text("phone"),
    name: text("name"),
    review: oneOf("review", RecordReview).notNull().default("none"),
    told: jsonb("told").$type<ContactRecord>(),
    result: jsonb("result").$type<RecordFiled>().notNull(),
    ...scope(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("recorded_contact_by_interaction").on(t.tenantId, t.interactionId),
    index("recorded_contact_by_customer").on(t.tenantId, t.customerId),
    index("recorded_contact_by_owner").on(t.tenantId, t.ownerId, t.filedAt),
    index("recorded_contact_by_team").on(t.tenantId, t.teamId, t.filedAt),
    index("recorded_contact_by_centre").on(t.tenantId, t.centreId, t.filedAt),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...byWorker(),
  ],
);
