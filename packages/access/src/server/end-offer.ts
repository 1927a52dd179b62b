import { and, eq } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { accessEvents } from "../contract/permissions.ts";
import { routingDecision } from "../tables/work-item.ts";
import type { WorkItemRecord } from "./work-item-store.ts";

/** How an offer may end. */
export type OfferOutcome = "accepted" | "declined" | "no-answer" | "withdrawn" | "abandoned";

/** Writes what became of the open offer of an item to `agentId`. */
export async function closeDecision(
  deed: Deed<unknown>,
  ended: { interactionId: string; agentId: string; outcome: OfferOutcome; reason?: string },
): Promise<void> {
  await deed.tx
    .update(routingDecision)
    .set({ outcome: ended.outcome, outcomeReason: ended.reason ?? null, endedAt: deed.now })
    .where(
      and(
        eq(routingDecision.tenantId, deed.actor.tenantId),
        eq(routingDecision.interactionId, ended.interactionId),
        eq(routingDecision.ownerId, ended.agentId),
        eq(routingDecision.outcome, "offered"),
      ),
    );
}

/** Tells the agent's desk that an offer is gone. */
export function tellOfferEnded(deed: Deed<unknown>, item: WorkItemRecord, outcome: OfferOutcome): void {
  deed.emit({
    type: accessEvents.offerEnded,
    subject: item.id,
    audience: { ownerId: item.ownerId, teamId: item.teamId, centreId: item.centreId },
    payload: { agentId: item.ownerId, outcome },
  });
}
