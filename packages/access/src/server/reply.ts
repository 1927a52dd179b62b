import { and, eq } from "@quintet/db";
import { DomainError, principalOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { Replied, Reply } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { draft } from "../tables/desk.ts";
import { type InteractionRecord, lockInteraction, seeInteraction, seeOwn } from "./interaction-store.ts";
import { newerFromCustomer, postMessages } from "./message-store.ts";
import { loadChannel } from "./queue-store.ts";
import { conflict, notFound } from "./refusals.ts";

async function checkReply(deed: Deed<Reply>, row: InteractionRecord): Promise<void> {
  const { tx, actor, input } = deed;
  if (row.ownerId !== principalOf(actor)) throw notFound();
  if (row.state !== "active") throw conflict("conversation-ended", "this conversation has ended");
  if (input.seenMessageId && (await newerFromCustomer(tx, row, input.seenMessageId)))
    throw conflict("newer-message", "the customer has written meanwhile; read it before sending");
  const channel = await loadChannel(tx, actor.tenantId, row.channel);
  const longest = channel?.capability.maxLength;
  if (longest !== undefined && [...input.text].length > longest)
    throw new DomainError("UNPROCESSABLE", "too-long", `this channel carries ${longest} characters at most`);
}

const authorName = (deed: Deed<unknown>) => (deed.actor.kind === "person" ? deed.actor.name : "");

/**
 * Answers the customer, or leaves an internal note. Only the agent himself answers; a team lead may leave a note in
 * the conversations of the team. The row is held while the check for newer messages is made, so none slips between.
 */
export const reply = command({
  permission: accessMay.work,
  input: Reply,
  output: Replied,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const see = input.internal ? seeInteraction : seeOwn;
    const seen = await see(deed, input.interactionId);
    return deed.system(async () => {
      const row = await lockInteraction(deed, seen.id);
      if (!input.internal) await checkReply(deed, row);
      const posting = {
        author: "agent" as const,
        authorName: authorName(deed),
        text: input.text,
        internal: input.internal,
      };
      const { id } = await postMessages(deed, row, [posting]);
      await tx
        .delete(draft)
        .where(
          and(
            eq(draft.tenantId, actor.tenantId),
            eq(draft.interactionId, row.id),
            eq(draft.ownerId, principalOf(actor)),
          ),
        );
      deed.audit({ subject: row.id, after: { messageId: id, internal: input.internal } });
      return { messageId: id };
    });
  },
});
