import { interaction } from "@quintet/access/tables";
import { and, eq, sql } from "@quintet/db";
import { type Ground, workAsSystem } from "@quintet/rpc";
import {
  caseClock,
  caseEntry,
  caseShare,
  caseStep,
  processInstance,
  serviceCase,
  task,
} from "@quintet/workflow/tables";
import { caseNumberOf, recordClosed } from "../complaints/closed-complaints.ts";
import type { Closed } from "../complaints/closed-rows.ts";
import { type GroundAt, runLive } from "../complaints/run-live.ts";
import { inAdminTransaction } from "../writing/admin.ts";
import { insertFacts } from "../writing/insert-facts.ts";
import { insertRows } from "../writing/insert-rows.ts";
import type { Plan } from "./plan-company.ts";

/** Writes all finished cases, numbered through all companies in the order of their opening. */
export async function insertCases(ground: Ground, adminUrl: string, plans: readonly Plan[]): Promise<void> {
  const all = plans.flatMap(({ closed }) => closed).sort((a, b) => a.complaint.openedAt - b.complaint.openedAt);
  const numbered = all.map((one, index): Closed => ({ ...one, number: caseNumberOf(one.complaint, index + 1) }));
  for (const { company, newId } of plans) {
    const { tenantId } = company;
    const { rows, facts } = recordClosed(
      numbered.filter(({ complaint }) => complaint.tenantId === tenantId),
      newId,
    );
    await workAsSystem(ground, tenantId, "demonstration", async ({ tx }) => {
      await insertRows(tx, serviceCase, rows.cases);
      await insertRows(tx, processInstance, rows.instances);
      await insertRows(tx, caseStep, rows.steps);
      await insertRows(tx, task, rows.tasks);
      await insertRows(tx, caseClock, rows.clocks);
      await insertRows(tx, caseEntry, rows.entries);
      await insertRows(tx, caseShare, rows.shares);
    });
    await insertFacts(ground, tenantId, facts, newId);
  }
  // Cases of today are numbered behind those of the past.
  await inAdminTransaction(adminUrl, (tx) =>
    tx.execute(sql`select setval('case_number', ${Math.max(1, all.length)}::bigint)`),
  );
}

/** Leads every case under way to where it stands, in the order of opening, and ties it to the contact it came from. */
export async function runRunning(groundAt: GroundAt, plans: readonly Plan[]): Promise<void> {
  const running = plans.flatMap((plan) => plan.running).sort((a, b) => a.complaint.openedAt - b.complaint.openedAt);
  for (const { complaint, lived } of running) {
    const { tenantId, interactionId, openedAt } = complaint;
    const caseId = await runLive(groundAt, complaint, lived);
    if (!interactionId) continue;
    await workAsSystem(groundAt(openedAt), tenantId, "demonstration", async ({ tx }) => {
      const own = and(eq(interaction.tenantId, tenantId), eq(interaction.id, interactionId));
      await tx.update(interaction).set({ caseId }).where(own);
    });
  }
}
