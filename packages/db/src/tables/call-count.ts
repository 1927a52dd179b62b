import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, tenantId } from "../columns.ts";
import { breadthRole, existingRole, LOGIN_ROLE } from "../roles.ts";

const ofCaller = sql.raw("tenant_id = current_setting('app.subject', true)");
const isOver = sql.raw("ends_at < now()");
const worker = existingRole(breadthRole.worker);

/**
 * How often somebody called in a span of time, shared by all processes (SEC-10). Nobody's tenant is known yet when it is
 * counted, so the caller's own hash stands in `tenant_id`: each counts alone, on a cluster too.
 */
export const callCount = pgTable(
  "call_count",
  {
    tenantId: tenantId(),
    what: text("what").notNull(),
    count: integer("count").notNull(),
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.what] }),
    pgPolicy("login_write", { for: "all", to: existingRole(LOGIN_ROLE), using: ofCaller, withCheck: ofCaller }),
    pgPolicy("worker_read", { for: "select", to: worker, using: isOver }),
    pgPolicy("worker_forget", { for: "delete", to: worker, using: isOver }),
  ],
);
