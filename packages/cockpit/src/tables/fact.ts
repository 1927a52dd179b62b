import { id, instant, tenantId } from "@quintet/db";
import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { type FactKind, measuresOf } from "../contract/facts.ts";
import { factLaw } from "./numbers-law.ts";
import { snakeCase } from "./snake-case.ts";
import { xid8 } from "./xid8.ts";

const measureColumn = (name: string) =>
  name.endsWith("Ms") || name.endsWith("Fen")
    ? bigint(snakeCase(name), { mode: "number" }).notNull().default(0)
    : integer(snakeCase(name)).notNull().default(0);

/**
 * The table of one fact kind (DAT-1): append-only, partitioned by month over `at`. `xid` tells the rollup which facts
 * it has seen. The primary key serves reading by time.
 */
function factTable(kind: FactKind) {
  const measures = Object.fromEntries(measuresOf(kind).map((name) => [name, measureColumn(name)]));
  return pgTable(
    `fact_${kind}`,
    {
      tenantId: tenantId(),
      id: id(),
      at: instant("at").notNull(),
      xid: xid8("xid").notNull().default(sql`pg_current_xact_id()`),
      centreId: text("centre_id"),
      teamId: text("team_id"),
      personId: text("person_id"),
      channel: text("channel"),
      queueId: text("queue_id"),
      archiveCode: text("archive_code"),
      partnerId: text("partner_id"),
      customerId: text("customer_id"),
      variant: text("variant"),
      refId: text("ref_id"),
      ...measures,
    },
    (t) => [
      primaryKey({ columns: [t.tenantId, t.at, t.id] }),
      index(`fact_${kind}_by_xid`).on(t.tenantId, t.xid),
      // For the group, whose questions name no tenant.
      index(`fact_${kind}_by_time`).using("brin", t.at),
      ...(kind === "queue" ? [index("fact_queue_latest").on(t.tenantId, t.queueId, t.at)] : []),
      ...factLaw(),
    ],
  );
}

export const factContact = factTable("contact");
export const factHandling = factTable("handling");
export const factSurvey = factTable("survey");
export const factCase = factTable("case");
export const factStep = factTable("step");
export const factClock = factTable("clock");
export const factKnowledge = factTable("knowledge");
export const factQueue = factTable("queue");
export const factInspection = factTable("inspection");
export const factStaffing = factTable("staffing");
export const factCampaign = factTable("campaign");
export const factMoney = factTable("money");
