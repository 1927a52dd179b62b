import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import type { WorkOrder } from "./work-order.ts";

const date = (at: number): Date => new Date(at);

/** What an order tells, as the import of histories tells it: its cohort by due date is that of its end. */
export function orderFacts(order: WorkOrder, refId: string, centreId: string): Fact[] {
  const { customer, archiveCode, openedAt, closedAt, steps } = order;
  const told = { centreId, channel: "service-hall", archiveCode, customerId: customer.id, variant: "closed", refId };
  const facts = [
    fact("case", date(openedAt), { ...told, opened: 1, backlog: 1 }),
    fact("case", date(closedAt), { ...told, closed: 1, backlog: -1, resolutionMs: closedAt - openedAt }),
    fact("case", date(closedAt), { ...told, due: 1, closedInTime: order.metSla ? 1 : 0 }),
    // The counter has told the customer at once.
    fact("case", date(openedAt), { ...told, answeredFirstDay: 1 }),
  ];
  if (order.reopened) facts.push(fact("case", date(closedAt), { ...told, reopened: 1 }));
  const taken = steps.map((step, index) => {
    const before = steps[index - 1];
    const handedOver = before !== undefined && before.activity === step.activity && before.resource !== step.resource;
    return fact("step", date(step.at), {
      ...told,
      steps: 1,
      durationMs: (steps[index + 1]?.at ?? closedAt) - step.at,
      reassigned: handedOver ? 1 : 0,
      personId: step.person?.id ?? step.resource,
      teamId: step.person?.teamId ?? step.group,
      variant: step.activity,
    });
  });
  return [...facts, ...taken];
}
