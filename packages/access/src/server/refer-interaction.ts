import { door } from "@quintet/rpc";
import { mayReferInteraction } from "@quintet/workflow/contract";
import { interaction } from "../tables/interaction.ts";
import { interactionWith } from "./interaction-store.ts";

/** Whether the asker may name a contact as where a case came from; looked up with his own eyes. */
export const referInteraction = door(
  mayReferInteraction,
  async ({ tx, actor, input }) => {
    const { interactionId, customerId } = input;
    const [row] = await tx
      .select({ customerId: interaction.customerId })
      .from(interaction)
      .where(interactionWith(actor.tenantId, interactionId));
    const foreign = row?.customerId && customerId && row.customerId !== customerId;
    return { may: row !== undefined && !foreign };
  },
  "asker",
);
