import { and, desc, eq, ne } from "@quintet/db";
import { customerProfile } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import { casesOfCustomer } from "@quintet/workflow/contract";
import { Customer360 } from "../contract/customer360.ts";
import { InteractionById } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { customerAlerts, recentComplaints } from "../core/customer-alerts.ts";
import { interaction } from "../tables/interaction.ts";
import { seeInteraction } from "./interaction-store.ts";
import { notFound } from "./refusals.ts";

const RECENT = 10;

/** Everything about the customer of a conversation one sees oneself; there is no way here but through that. */
export const readCustomer360 = query({
  permission: accessMay.work,
  input: InteractionById,
  output: Customer360,
  run: async (look) => {
    const { tx, actor, now } = look;
    const { id, customerId } = await seeInteraction(look, look.input.interactionId);
    if (!customerId) throw notFound();
    const profile = await look.ask(customerProfile, { customerId });
    if (!profile) throw notFound();
    const cases = await look.ask(casesOfCustomer, { customerId });
    const contacts = await look.system(() =>
      tx
        .select()
        .from(interaction)
        .where(
          and(eq(interaction.tenantId, actor.tenantId), eq(interaction.customerId, customerId), ne(interaction.id, id)),
        )
        .orderBy(desc(interaction.arrivedAt), desc(interaction.id))
        .limit(RECENT),
    );
    return {
      profile,
      alerts: customerAlerts({ note: profile.note, recentComplaints: recentComplaints(cases, now) }),
      cases,
      contacts: contacts.map((row) => ({
        id: row.id,
        at: row.arrivedAt.toISOString(),
        channel: row.channel,
        topic: row.topic,
        archiveCode: row.archiveCode,
        rating: row.rating,
      })),
    };
  },
});
