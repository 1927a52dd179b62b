import { byWorker, id, instant, inTeam, inTenant, oneOf, ownedBySelf, tenantId } from "@quintet/db";
import { boolean, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { TaskListView } from "../contract/enums.ts";
import type { TaskFilter } from "../contract/task.ts";

/** Saved filters of the inbox (WFL-16). `team_id` is set only on those shared with the team. */
export const taskFilter = pgTable(
  "task_filter",
  {
    tenantId: tenantId(),
    id: id(),
    ownerId: text("owner_id").notNull(),
    ownerName: text("owner_name").notNull(),
    teamId: text("team_id"),
    name: text("name").notNull(),
    view: oneOf("view", TaskListView).notNull(),
    filter: jsonb("filter").$type<TaskFilter>().notNull(),
    shared: boolean("shared").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("task_filter_by_owner").on(t.tenantId, t.ownerId),
    index("task_filter_by_team").on(t.tenantId, t.teamId),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
