import { byWorker, id, instant, inTeam, inTenant, oneOf, ownedBySelf, tenantId } from "@quintet/db";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { SubstituteState } from "../contract/enums.ts";

/** Who works for whom in an absence (WFL-16). `owner_id` is the absent one, `team_id` his team. */
export const substitute = pgTable(
  "substitute",
  {
    tenantId: tenantId(),
    id: id(),
    ownerId: text("owner_id").notNull(),
    teamId: text("team_id"),
    absentName: text("absent_name").notNull(),
    substituteId: text("substitute_id").notNull(),
    substituteName: text("substitute_name").notNull(),
    from: instant("from_at").notNull(),
    until: instant("until_at").notNull(),
    reason: text("reason").notNull(),
    state: oneOf("state", SubstituteState).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("substitute_by_absent").on(t.tenantId, t.ownerId, t.state),
    index("substitute_by_substitute").on(t.tenantId, t.substituteId, t.state),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
