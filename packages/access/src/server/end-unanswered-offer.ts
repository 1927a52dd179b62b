import { worker } from "@quintet/rpc";
import { accessEvents } from "../contract/permissions.ts";
import { OneOffer } from "./end-of-offer.ts";
import { loadPresence, markNotResponding } from "./presence-store.ts";
import { returnItem } from "./return-item.ts";
import { routeNow } from "./route-queue.ts";
import { queuesOfSkills, tellQueues } from "./tell-queues.ts";
import { lockWorkItem } from "./work-item-store.ts";

/**
 * Ends one offer nobody answered: only if it is still the same offer. The agent becomes not-responding; one who left
 * his place meanwhile has the offer taken back from him instead. The item keeps its age and is routed anew.
 */
export const endUnansweredOffer = worker({
  name: "access.offer-timeout",
  input: OneOffer,
  async work(deed) {
    const { tx, actor, now } = deed;
    const { interactionId, agentId, expiresAt } = deed.input;
    const item = await lockWorkItem(tx, actor.tenantId, interactionId);
    const same = item?.offerExpiresAt?.getTime() === Date.parse(expiresAt);
    if (item?.state !== "offered" || item.ownerId !== agentId || !same) return;
    const silent = await markNotResponding(tx, actor.tenantId, agentId, now);
    await returnItem(deed, { ...item, ownerId: agentId }, { outcome: silent ? "no-answer" : "withdrawn" });
    if (silent) {
      const desk = await loadPresence(tx, actor.tenantId, agentId);
      deed.emit({
        type: accessEvents.presenceChanged,
        subject: agentId,
        audience: { ownerId: agentId, teamId: desk?.teamId ?? null, centreId: desk?.centreId ?? null },
        payload: { state: "not-responding" },
      });
      await tellQueues(deed, await queuesOfSkills(deed, desk?.skills ?? {}));
    }
    await routeNow(deed, { arrived: interactionId, freed: true });
  },
});
