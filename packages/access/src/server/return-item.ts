import { and, eq, sql } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { interaction } from "../tables/interaction.ts";
import { workItem } from "../tables/work-item.ts";
import { closeDecision, type OfferOutcome, tellOfferEnded } from "./end-offer.ts";
import { interactionWith } from "./interaction-store.ts";
import { freeUnits } from "./presence-store.ts";
import { itemWith, type WorkItemRecord } from "./work-item-store.ts";

/**
 * Puts an offered item, whose row this transaction holds, back into its queue with its original age, and gives the
 * agent his room back. A decliner is remembered, so that he is not asked again.
 */
export async function returnItem(
  deed: Deed<unknown>,
  item: WorkItemRecord & { ownerId: string },
  ending: { outcome: OfferOutcome; reason?: string },
): Promise<void> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const declined = ending.outcome === "declined";
  await tx
    .update(workItem)
    .set({
      state: "waiting",
      ownerId: null,
      teamId: null,
      centreId: null,
      offerExpiresAt: null,
      ...(declined ? { declinedBy: sql`array_append(${workItem.declinedBy}, ${item.ownerId}::text)` } : {}),
    })
    .where(itemWith(tenantId, item.id));
  await freeUnits(tx, tenantId, { personId: item.ownerId, units: item.units, now });
  await tx
    .update(interaction)
    .set({ state: "waiting" })
    .where(and(interactionWith(tenantId, item.id), eq(interaction.state, "offered")));
  await closeDecision(deed, { interactionId: item.id, agentId: item.ownerId, ...ending });
  tellOfferEnded(deed, item, ending.outcome);
}
