import { fact } from "@quintet/cockpit/contract";
import { command, type Deed } from "@quintet/rpc";
import { Done, InteractionById } from "../contract/interaction.ts";
import { accessEvents, accessMay } from "../contract/permissions.ts";
import { abandonedOutcome } from "../core/contact-outcome.ts";
import { workItem } from "../tables/work-item.ts";
import { closeDecision, tellOfferEnded } from "./end-offer.ts";
import {
  audienceOf,
  changeInteraction,
  type InteractionRecord,
  lockInteraction,
  seeInteraction,
} from "./interaction-store.ts";
import { postMessages } from "./message-store.ts";
import { freeUnits } from "./presence-store.ts";
import { conflict } from "./refusals.ts";
import { routeNow } from "./route-queue.ts";
import { tellQueues } from "./tell-queues.ts";
import { itemWith, lockWorkItem, type WorkItemRecord } from "./work-item-store.ts";

/** Gives up before anybody answered: the place in the queue, or the offer under way, ends. */
async function abandon(deed: Deed<unknown>, item: WorkItemRecord): Promise<InteractionRecord> {
  const { tx, actor, now } = deed;
  await tx
    .update(workItem)
    .set({ state: "abandoned", ownerId: null, teamId: null, centreId: null, offerExpiresAt: null })
    .where(itemWith(actor.tenantId, item.id));
  if (item.state === "offered" && item.ownerId) {
    await freeUnits(tx, actor.tenantId, { personId: item.ownerId, units: item.units, now });
    await closeDecision(deed, { interactionId: item.id, agentId: item.ownerId, outcome: "abandoned" });
    tellOfferEnded(deed, item, "abandoned");
  }
  const row = await lockInteraction(deed, item.id);
  await changeInteraction(deed, row.id, { state: "abandoned", endedAt: now, closedAt: now });
  const { channel, queueId, centreId, customerId, arrivedAt } = row;
  const outcome = abandonedOutcome({ arrivedAt, leftAt: now });
  deed.record(fact("contact", arrivedAt, { ...outcome, channel, queueId, centreId, customerId, refId: row.id }));
  return row;
}

/** Ends a conversation under way: the agent still has to wrap up. */
async function end(deed: Deed<unknown>, interactionId: string): Promise<InteractionRecord> {
  const row = await lockInteraction(deed, interactionId);
  if (row.state !== "active") throw conflict("conversation-ended", "this conversation has ended already");
  const left = { author: "system" as const, authorName: "Quintet", text: "客户已离开会话" };
  const changes = { state: "wrap-up" as const, endedAt: deed.now };
  return (await postMessages(deed, row, [left], changes)).row;
}

/** A customer leaves his conversation. */
export const leaveChat = command({
  permission: accessMay.usePortal,
  input: InteractionById,
  output: Done,
  run: async (deed) => {
    const seen = await seeInteraction(deed, deed.input.interactionId);
    return deed.system(async () => {
      const item = await lockWorkItem(deed.tx, deed.actor.tenantId, seen.id);
      const early = item !== null && (item.state === "waiting" || item.state === "offered");
      const row = early ? await abandon(deed, item) : await end(deed, seen.id);
      const state = early ? "abandoned" : "wrap-up";
      deed.emit({ type: accessEvents.closed, subject: row.id, audience: audienceOf(row), payload: { state } });
      deed.audit({ subject: row.id, after: { state } });
      if (early) {
        await tellQueues(deed, [row.queueId]);
        await routeNow(deed, { freed: item.state === "offered" });
      }
      return { interactionId: row.id };
    });
  },
});
