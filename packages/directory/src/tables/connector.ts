import { byWorker, id, instant, inTenant, ofPartner, oneOf, tenantId } from "@quintet/db";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ConnectorKind } from "../contract/enums.ts";

/**
 * Another system that calls the open API. Its key is a log-in of its own (`login`, `role_grant`): recognised and bounded
 * like everybody's. The key itself is not kept; the subject is its hash.
 */
export const connector = pgTable(
  "connector",
  {
    tenantId: tenantId(),
    id: id(),
    name: text("name").notNull(),
    kind: oneOf("kind", ConnectorKind).notNull(),
    partnerId: text("partner_id"),
    role: text("role").notNull(),
    centreId: text("centre_id"),
    teamId: text("team_id"),
    subject: text("subject").notNull(),
    /** The key's last four characters, to tell keys apart. */
    ending: text("ending").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    validUntil: instant("valid_until").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("connector_by_partner").on(t.tenantId, t.partnerId),
    ...inTenant("write"),
    ...ofPartner("read"),
    ...byWorker(),
  ],
);
