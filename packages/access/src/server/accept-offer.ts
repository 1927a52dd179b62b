import { fact } from "@quintet/cockpit/contract";
import { and, eq, gt } from "@quintet/db";
import { command, type Deed } from "@quintet/rpc";
import { Done, InteractionById } from "../contract/interaction.ts";
import { accessEvents, accessMay } from "../contract/permissions.ts";
import { answeredOutcome } from "../core/contact-outcome.ts";
import { workItem } from "../tables/work-item.ts";
import { closeDecision } from "./end-offer.ts";
import { audienceOf, type InteractionRecord, lockInteraction } from "./interaction-store.ts";
import { postMessages, rescopeMessages } from "./message-store.ts";
import { loadPresence } from "./presence-store.ts";
import { offerEnded } from "./refusals.ts";
import { seeOffer } from "./see-offer.ts";
import { tellQueues } from "./tell-queues.ts";
import { itemWith } from "./work-item-store.ts";

async function takeItem(deed: Deed<unknown>, id: string, agentId: string): Promise<void> {
  const taken = await deed.tx
    .update(workItem)
    .set({ state: "assigned", offerExpiresAt: null })
    .where(
      and(
        itemWith(deed.actor.tenantId, id),
        eq(workItem.state, "offered"),
        eq(workItem.ownerId, agentId),
        gt(workItem.offerExpiresAt, deed.now),
      ),
    )
    .returning({ id: workItem.id });
  if (!taken.length) throw offerEnded();
}

/** Makes the conversation the agent's own: from here on he, his lead and his centre see it and all it said before. */
async function takeOver(deed: Deed<unknown>, id: string, agentId: string): Promise<InteractionRecord> {
  const desk = await loadPresence(deed.tx, deed.actor.tenantId, agentId);
  const row = await lockInteraction(deed, id);
  const owner = {
    state: "active" as const,
    acceptedAt: deed.now,
    ownerId: agentId,
    ownerName: desk?.name ?? "",
    teamId: desk?.teamId ?? null,
    centreId: desk?.centreId ?? null,
  };
  await rescopeMessages(deed.tx, { ...row, ...owner });
  const hello = { author: "system" as const, authorName: "Quintet", text: `客服代表 ${owner.ownerName} 为您服务` };
  return (await postMessages(deed, row, [hello], owner)).row;
}

/** Accepts an offer: once, by the one it is made to, before it runs out. */
export const acceptOffer = command({
  permission: accessMay.work,
  input: InteractionById,
  output: Done,
  run: async (deed) => {
    const { interactionId } = deed.input;
    const agentId = await seeOffer(deed, interactionId);
    return deed.system(async () => {
      await takeItem(deed, interactionId, agentId);
      const row = await takeOver(deed, interactionId, agentId);
      await closeDecision(deed, { interactionId, agentId, outcome: "accepted" });
      const { arrivedAt, answerBy, channel, queueId, centreId, teamId, customerId } = row;
      const outcome = answeredOutcome({ arrivedAt, answerBy, acceptedAt: deed.now });
      const where = { channel, queueId, centreId, teamId, customerId, personId: agentId, refId: row.id };
      deed.record(fact("contact", arrivedAt, { ...outcome, ...where }));
      deed.emit({ type: accessEvents.accepted, subject: row.id, audience: audienceOf(row), payload: { agentId } });
      deed.audit({ subject: row.id, after: { ownerId: agentId, waitMs: outcome.waitMs } });
      await tellQueues(deed, [queueId]);
      return { interactionId };
    });
  },
});
