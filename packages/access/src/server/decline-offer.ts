import { command } from "@quintet/rpc";
import { DeclineOffer, Done } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { offerEnded } from "./refusals.ts";
import { returnItem } from "./return-item.ts";
import { routeNow } from "./route-queue.ts";
import { seeOffer } from "./see-offer.ts";
import { lockWorkItem } from "./work-item-store.ts";

/** Declines an offer with a reason: the item keeps its age and is offered to somebody else, never to this agent again. */
export const declineOffer = command({
  permission: accessMay.work,
  input: DeclineOffer,
  output: Done,
  run: async (deed) => {
    const { interactionId, reason } = deed.input;
    const agentId = await seeOffer(deed, interactionId);
    return deed.system(async () => {
      const item = await lockWorkItem(deed.tx, deed.actor.tenantId, interactionId);
      if (item?.state !== "offered" || item.ownerId !== agentId) throw offerEnded();
      await returnItem(deed, { ...item, ownerId: agentId }, { outcome: "declined", reason });
      deed.audit({ subject: interactionId, after: { outcome: "declined" }, reason });
      await routeNow(deed, { arrived: interactionId, freed: true });
      return { interactionId };
    });
  },
});
