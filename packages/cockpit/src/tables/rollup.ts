import { byWorker, id, instant, inTenant, readByGroup, tenantId } from "@quintet/db";
import { bigint, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ABSENT } from "../contract/absent.ts";
import { markLaw, rollupLaw } from "./numbers-law.ts";
import { xid8 } from "./xid8.ts";

const dimension = (name: string) => text(name).notNull().default(ABSENT);

/** Sums of one measure within one hour, by every dimension: for kinds of which there are few facts (DAT-2). */
export const rollupHour = pgTable(
  "rollup_hour",
  {
    tenantId: tenantId(),
    measure: text("measure").notNull(),
    hour: instant("hour").notNull(),
    centreId: dimension("centre_id"),
    teamId: dimension("team_id"),
    personId: dimension("person_id"),
    channel: dimension("channel"),
    queueId: dimension("queue_id"),
    archiveCode: dimension("archive_code"),
    partnerId: dimension("partner_id"),
    variant: dimension("variant"),
    value: bigint("value", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({
      columns: [
        t.tenantId,
        t.measure,
        t.hour,
        t.centreId,
        t.teamId,
        t.personId,
        t.channel,
        t.queueId,
        t.archiveCode,
        t.partnerId,
        t.variant,
      ],
    }),
    ...rollupLaw(),
  ],
);

/**
 * Facts of transactions below `xid` are in the rollups, those from it on are not: each is counted once. `scheme` says
 * which rollups the mark speaks of; a mark of an older scheme speaks of none that are read.
 */
export const rollupMark = pgTable(
  "rollup_mark",
  { tenantId: tenantId(), xid: xid8("xid").notNull(), scheme: integer("scheme").notNull().default(1) },
  (t) => [primaryKey({ columns: [t.tenantId] }), ...markLaw()],
);

export interface RollupDifference {
  hour: string;
  measure: string;
  rolled: number;
  counted: number;
}

/** What each reconciliation found: an empty list is the good news. */
export const rollupReconciliation = pgTable(
  "rollup_reconciliation",
  {
    tenantId: tenantId(),
    id: id(),
    at: instant("at").notNull(),
    from: instant("from_at").notNull(),
    until: instant("until_at").notNull(),
    differences: jsonb("differences").$type<RollupDifference[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.at, t.id] }),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker("append"),
  ],
);
