import { fact } from "@quintet/cockpit/contract";
import { and, eq } from "@quintet/db";
import { command } from "@quintet/rpc";
import type { ChannelKind, Medium } from "../contract/enums.ts";
import { ContactRecorded, RecordContact } from "../contract/history.ts";
import { accessMay } from "../contract/permissions.ts";
import { interaction } from "../tables/interaction.ts";
import { lockInteraction } from "./interaction-store.ts";
import { postMessages } from "./message-store.ts";

export const mediumOf: Record<ChannelKind, Medium> = {
  "web-chat": "chat",
  "portal-form": "form",
  voice: "voice",
  email: "email",
  "service-hall": "form",
  internet: "form",
  partner: "form",
};

/**
 * Files a finished contact of another system at its real time; a second time under the same reference changes nothing.
 * How long it waited is not known, so its facts carry no waiting time and are marked as imported.
 */
export const recordContact = command({
  permission: accessMay.recordContact,
  input: RecordContact,
  output: ContactRecorded,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const { tenantId } = actor;
    const id = deed.newId();
    const at = new Date(input.at);
    const { channel, customerId, customerName, topic, caseId, archiveCode, externalRef } = input;
    const filed = { channel, customerId, customerName, topic, caseId, archiveCode, externalRef };
    const written = await tx
      .insert(interaction)
      .values({ tenantId, id, medium: mediumOf[channel], state: "closed", arrivedAt: at, closedAt: at, ...filed })
      .onConflictDoNothing();
    if (!written.rowCount) {
      const [known] = await tx
        .select({ id: interaction.id })
        .from(interaction)
        .where(and(eq(interaction.tenantId, tenantId), eq(interaction.externalRef, externalRef)));
      return { id: known?.id ?? id, created: false };
    }
    if (input.text)
      await postMessages({ ...deed, now: at, emit: () => {} }, await lockInteraction(deed, id), [
        {
          author: "customer",
          authorName: customerName,
          text: input.text,
        },
      ]);
    const where = { channel, customerId, archiveCode, refId: id, variant: "imported" };
    deed.record(fact("contact", at, { offered: 1, answered: 1, ...where }));
    deed.record(fact("handling", at, { handled: 1, ...where }));
    deed.audit({ subject: id, after: { externalRef } });
    return { id, created: true };
  },
});
