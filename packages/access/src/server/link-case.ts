import { command } from "@quintet/rpc";
import { casesOfCustomer } from "@quintet/workflow/contract";
import { Done, LinkCase } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { changeInteraction, lockInteraction, seeOwn } from "./interaction-store.ts";
import { notFound } from "./refusals.ts";

/** Ties a conversation to a case of the same customer. */
export const linkCase = command({
  permission: accessMay.work,
  input: LinkCase,
  output: Done,
  run: async (deed) => {
    const { interactionId, caseId } = deed.input;
    const { customerId } = await seeOwn(deed, interactionId);
    if (!customerId) throw notFound();
    const cases = await deed.ask(casesOfCustomer, { customerId });
    if (!cases.some((one) => one.id === caseId)) throw notFound();
    return deed.system(async () => {
      const row = await lockInteraction(deed, interactionId);
      await changeInteraction(deed, interactionId, { caseId });
      deed.audit({ subject: interactionId, before: { caseId: row.caseId }, after: { caseId } });
      return { interactionId };
    });
  },
});
