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
import type { Closed } from "../complaints/closed.ts";
import { caseNumberOf, recordClosed } from "../complaints/closed-complaints.ts";
import { type GroundAt, runLive } from "../complaints/run-live.ts";
import { orderFacts } from "../work-orders/order-facts.ts";
import { orderRow, orderSteps, type TakenOver } from "../work-orders/order-rows.ts";
import { inAdminTransaction } from "../writing/admin.ts";
import { insertFacts } from "../writing/insert-facts.ts";
import { insertRows } from "../writing/insert-rows.ts";
import type { Plan } from "./plan-company.ts";

interface Numbered {
  closed: Closed[];
  orders: TakenOver[];
}

/** Gives every finished case its number, through all companies in the order of opening; answers how many there are. */
function numberAll(plans: readonly Plan[]): { byTenant: Map<string, Numbered>; count: number } {
  const byTenant = new Map(
    plans.map(({ company }): [string, Numbered] => [company.tenantId, { closed: [], orders: [] }]),
  );
  const all = plans.flatMap(({ company: { tenantId }, closed, orders }) => [
    ...closed.map((one) => ({
      tenantId,
      openedAt: one.complaint.openedAt,
      put: (into: Numbered, number: string) => void into.closed.push({ ...one, number }),
    })),
    ...orders.map((one) => ({
      tenantId,
      openedAt: one.order.openedAt,
      put: (into: Numbered, number: string) => void into.orders.push({ ...one, number }),
    })),
  ]);
  all.sort((a, b) => a.openedAt - b.openedAt);
  all.forEach((one, index) => {
    const into = byTenant.get(one.tenantId);
    if (into) one.put(into, caseNumberOf(one, index + 1));
  });
  return { byTenant, count: all.length };
}

/** Writes all finished cases: complaints with everything they left behind, and orders taken over from elsewhere. */
export async function insertCases(ground: Ground, adminUrl: string, plans: readonly Plan[]): Promise<void> {
  const { byTenant, count } = numberAll(plans);
  for (const { company, newId } of plans) {
    const { tenantId, centre } = company;
    const { closed, orders } = byTenant.get(tenantId) ?? { closed: [], orders: [] };
    const { rows, facts } = recordClosed(closed, newId);
    await workAsSystem(ground, tenantId, "demonstration", async ({ tx }) => {
      await insertRows(tx, serviceCase, [...rows.cases, ...orders.map((one) => orderRow(company, one))]);
      await insertRows(tx, caseStep, [...rows.steps, ...orders.flatMap((one) => orderSteps(tenantId, one))]);
      await insertRows(tx, processInstance, rows.instances);
      await insertRows(tx, task, rows.tasks);
      await insertRows(tx, caseClock, rows.clocks);
      await insertRows(tx, caseEntry, rows.entries);
      await insertRows(tx, caseShare, rows.shares);
    });
    const ordered = orders.flatMap(({ order, id }) => orderFacts(order, id, centre.id));
    await insertFacts(ground, tenantId, [...facts, ...ordered], newId);
  }
  // Cases of today are numbered behind those of the past.
  await inAdminTransaction(adminUrl, (tx) =>
    tx.execute(sql`select setval('case_number', ${Math.max(1, count)}::bigint)`),
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
