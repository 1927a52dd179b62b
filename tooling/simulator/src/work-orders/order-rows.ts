import type { caseStep, serviceCase } from "@quintet/workflow/tables";
import type { Company } from "../organisation/companies.ts";
import type { WorkOrder } from "./work-order.ts";

/** An order that was taken over, with its number here. */
export interface TakenOver {
  order: WorkOrder;
  id: string;
  number: string;
  definitionVersion: number;
}

const date = (at: number): Date => new Date(at);

export function orderRow(
  { tenantId, centre, region }: Company,
  taken: TakenOver,
): Required<typeof serviceCase.$inferInsert> {
  const { order, id, number, definitionVersion } = taken;
  const { title, description, archiveCode, customer } = order;
  return {
    tenantId,
    id,
    number,
    kind: "imported",
    grade: "ordinary",
    title,
    description,
    archiveCode,
    customerId: customer.id,
    customerName: customer.name,
    channel: "service-hall",
    region,
    interactionId: null,
    partnerId: null,
    centreId: centre.id,
    teamId: null,
    ownerId: null,
    ownerName: null,
    status: "closed",
    openedAt: date(order.openedAt),
    dueAt: null,
    answeredAt: date(order.openedAt),
    solvedAt: date(order.closedAt),
    closedAt: date(order.closedAt),
    result: null,
    externalRef: `field-${id}`,
    definitionKey: "imported",
    definitionVersion,
    data: {},
    reopened: 0,
    watchers: 0,
  };
}

export const orderSteps = (tenantId: string, { order, id }: TakenOver): Required<typeof caseStep.$inferInsert>[] =>
  order.steps.map(({ at, activity, resource, group }, sequence) => ({
    tenantId,
    caseId: id,
    sequence,
    at: date(at),
    kind: "imported",
    elementId: null,
    activity,
    resource,
    group,
    event: null,
    lifecycle: null,
  }));
