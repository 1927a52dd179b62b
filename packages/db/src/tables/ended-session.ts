import { sql } from "drizzle-orm";
import { pgPolicy, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, tenantId } from "../columns.ts";
import { breadthRole, existingRole, LOGIN_ROLE } from "../roles.ts";

const own = sql.raw("tenant_id = current_setting('app.subject', true)");
const dated = sql.raw("ends_at is not null");
const over = sql.raw("ends_at < now()");
const worker = existingRole(breadthRole.worker);

/**
 * Log-ins that ended while their access tokens were still good (SEC-4). A log-in is not yet anybody's: its own hash stands
 * in `tenant_id`. A row lives as long as the last token could.
 */
export const endedSession = pgTable(
  "ended_session",
  { tenantId: tenantId(), realm: text("realm").notNull(), endsAt: instant("ends_at").notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.realm] }),
    pgPolicy("login_write", { for: "all", to: existingRole(LOGIN_ROLE), using: own, withCheck: own }),
    pgPolicy("worker_read", { for: "select", to: worker, using: dated }),
    pgPolicy("worker_forget", { for: "delete", to: worker, using: over }),
  ],
);
