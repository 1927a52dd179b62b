import { and, eq, inArray } from "@quintet/db";
import { Id, Instant } from "@quintet/kernel";
import { type Job, worker } from "@quintet/rpc";
import { z } from "zod";
import { workItem } from "../tables/work-item.ts";

/** Which offer: the same item to the same agent until the same instant. */
export const OneOffer = z.strictObject({ interactionId: Id, agentId: Id, expiresAt: Instant });
export type OneOffer = z.infer<typeof OneOffer>;

/** The job that ends one offer; without `runAt` at once, instead of the one that would have ended it later. */
export const endOfOffer = (offer: OneOffer, runAt?: Date): Job => ({
  name: "access.offer-timeout",
  payload: { ...offer },
  key: `access.offer:${offer.interactionId}`,
  ...(runAt ? { runAt } : {}),
});

/** When offers made together run out: hands each that is still open to a job of its own. */
export const expireOffers = worker({
  name: "access.offers-expire",
  input: z.strictObject({ interactionIds: z.array(Id), expiresAt: Instant }),
  async work({ tx, actor, input, enqueue }) {
    const open = await tx
      .select({ interactionId: workItem.id, agentId: workItem.ownerId })
      .from(workItem)
      .where(
        and(
          eq(workItem.tenantId, actor.tenantId),
          inArray(workItem.id, input.interactionIds),
          eq(workItem.state, "offered"),
          eq(workItem.offerExpiresAt, new Date(input.expiresAt)),
        ),
      );
    for (const { interactionId, agentId } of open)
      if (agentId) enqueue(endOfOffer({ interactionId, agentId, expiresAt: input.expiresAt }));
  },
});
