import { byWorker, id, instant, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { AgreementTerms } from "../contract/agreement.ts";
import { AgreementKind } from "../contract/enums.ts";

/**
 * Versions of agreements (WFL-13). A row never changes but for its end: a clock names the version it was started under.
 * `provider` and `kind` repeat the terms for looking up.
 */
export const agreement = pgTable(
  "agreement",
  {
    tenantId: tenantId(),
    id: id(),
    version: integer("version").notNull(),
    kind: oneOf("kind", AgreementKind).notNull(),
    provider: text("provider").notNull(),
    terms: jsonb("terms").$type<AgreementTerms>().notNull(),
    validFrom: instant("valid_from").notNull(),
    validUntil: instant("valid_until"),
    at: instant("at").notNull(),
    by: text("by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id, t.version] }),
    index("agreement_by_validity").on(t.tenantId, t.validFrom),
    ...openTo(["self", "team", "centre"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
