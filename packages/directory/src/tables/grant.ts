import { byWorker, id, instant, inTenant, oneOf, recognised, tenantId } from "@quintet/db";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { LoginKind } from "../contract/enums.ts";

/** Which subject of the identity server is whom here. The one table that is found before the tenant is known. */
export const login = pgTable(
  "login",
  {
    subject: text("subject").primaryKey(),
    tenantId: tenantId(),
    kind: oneOf("kind", LoginKind).notNull(),
    personId: text("person_id"),
    partnerId: text("partner_id"),
    customerId: text("customer_id"),
    name: text("name").notNull(),
    disabledAt: instant("disabled_at"),
  },
  () => [...recognised(), ...inTenant("write"), ...byWorker()],
);

/** Rights (DIR-5). Rows are never changed but for their end; the subject stands here so that one equality finds them. */
export const roleGrant = pgTable(
  "role_grant",
  {
    tenantId: tenantId(),
    id: id(),
    personId: text("person_id").notNull(),
    subject: text("subject").notNull(),
    role: text("role").notNull(),
    centreId: text("centre_id"),
    teamId: text("team_id"),
    validFrom: instant("valid_from").notNull(),
    validUntil: instant("valid_until"),
    grantedBy: text("granted_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("role_grant_by_subject").on(t.subject),
    index("role_grant_by_person").on(t.tenantId, t.personId),
    ...recognised(),
    ...inTenant("write"),
    ...byWorker(),
  ],
);
