import { byWorker, inCentre, instant, inTeam, inTenant, oneOf, ownedBySelf, readByGroup, tenantId } from "@quintet/db";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { PresenceState } from "../contract/enums.ts";

/**
 * Who is on duty. `load` is the units of all work offered or assigned; the table itself refuses more than fits.
 * `skills` are those of the moment the person came on duty; `idleSince` is the last time work was given or room made.
 */
export const presence = pgTable(
  "presence",
  {
    tenantId: tenantId(),
    ownerId: text("owner_id").notNull(),
    name: text("name").notNull(),
    teamId: text("team_id"),
    centreId: text("centre_id"),
    state: oneOf("state", PresenceState).notNull(),
    reason: text("reason").notNull().default(""),
    since: instant("since").notNull(),
    idleSince: instant("idle_since").notNull(),
    capacity: integer("capacity").notNull().default(4),
    load: integer("load").notNull().default(0),
    skills: jsonb("skills").$type<Record<string, number>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.ownerId] }),
    check("presence_load_fits", sql`${t.load} >= 0 and ${t.load} <= ${t.capacity}`),
    index("presence_ready").on(t.tenantId, t.idleSince).where(sql`state = 'ready'`),
    index("presence_by_team").on(t.tenantId, t.teamId),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
