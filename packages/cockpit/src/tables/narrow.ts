import { instant, tenantId } from "@quintet/db";
import { bigint, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ABSENT } from "../contract/absent.ts";
import { type FactKind, measuresOf } from "../contract/facts.ts";
import { narrowLaw } from "./numbers-law.ts";
import { snakeCase } from "./snake-case.ts";

const dimension = (name: string) => text(name).notNull().default(ABSENT);

/**
 * The narrow rollups of one fact kind (DAT-2): sums by hour, day and month of Shanghai for each slice of core. What a
 * slice does not part by stays ABSENT. `bins` and `counts` are a histogram: how many lie in which bin, bin by bin.
 */
function narrowTable(kind: FactKind) {
  const measures = Object.fromEntries(
    measuresOf(kind).map((name) => [name, bigint(snakeCase(name), { mode: "number" }).notNull().default(0)]),
  );
  return pgTable(
    `rollup_${kind}`,
    {
      tenantId: tenantId(),
      slice: text("slice").notNull(),
      grain: text("grain").notNull(),
      bucket: instant("bucket").notNull(),
      centreId: dimension("centre_id"),
      teamId: dimension("team_id"),
      channel: dimension("channel"),
      queueId: dimension("queue_id"),
      archiveCode: dimension("archive_code"),
      partnerId: dimension("partner_id"),
      variant: dimension("variant"),
      bins: integer("bins").array().notNull().default([]),
      counts: bigint("counts", { mode: "number" }).array().notNull().default([]),
      ...measures,
    },
    (t) => [
      primaryKey({
        columns: [
          t.tenantId,
          t.slice,
          t.grain,
          t.bucket,
          t.centreId,
          t.teamId,
          t.channel,
          t.queueId,
          t.archiveCode,
          t.partnerId,
          t.variant,
        ],
      }),
      ...narrowLaw(),
    ],
  );
}

export const rollupContact = narrowTable("contact");
export const rollupHandling = narrowTable("handling");
export const rollupSurvey = narrowTable("survey");
export const rollupCase = narrowTable("case");
export const rollupStep = narrowTable("step");
export const rollupClock = narrowTable("clock");
export const rollupKnowledge = narrowTable("knowledge");
export const rollupInspection = narrowTable("inspection");
export const rollupStaffing = narrowTable("staffing");
export const rollupCampaign = narrowTable("campaign");
export const rollupMoney = narrowTable("money");
