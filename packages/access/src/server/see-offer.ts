import { and, desc, eq } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import { routingDecision } from "../tables/work-item.ts";
import { notFound } from "./refusals.ts";

/**
 * The gate of accepting and declining: that the interaction was once offered to this actor. Whether it still is, the
 * change itself decides; so a late answer hears that the offer has ended, and a foreign id that it is unknown.
 */
export async function seeOffer(look: Look<unknown>, interactionId: string): Promise<string> {
  const agentId = principalOf(look.actor);
  const [offer] = await look.tx
    .select({ id: routingDecision.id })
    .from(routingDecision)
    .where(
      and(
        eq(routingDecision.tenantId, look.actor.tenantId),
        eq(routingDecision.interactionId, interactionId),
        eq(routingDecision.ownerId, agentId),
      ),
    )
    .orderBy(desc(routingDecision.at))
    .limit(1);
  if (!offer) throw notFound();
  return agentId;
}
