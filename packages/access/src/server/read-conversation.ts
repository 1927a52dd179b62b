import { and, asc, eq } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { Conversation, InteractionById } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { draft } from "../tables/desk.ts";
import { routingDecision } from "../tables/work-item.ts";
import { rowOf, seeInteraction } from "./interaction-store.ts";
import { readMessages, viewOf } from "./message-store.ts";

/** A conversation with all its messages and how routing decided about it, for its agent and his team lead. */
export const readConversation = query({
  permission: accessMay.work,
  input: InteractionById,
  output: Conversation,
  run: async (look) => {
    const { tx, actor } = look;
    const { tenantId } = actor;
    const row = await seeInteraction(look, look.input.interactionId);
    const messages = await readMessages(tx, tenantId, row.id);
    const [mine] = await tx
      .select({ text: draft.text })
      .from(draft)
      .where(and(eq(draft.tenantId, tenantId), eq(draft.interactionId, row.id), eq(draft.ownerId, principalOf(actor))));
    const decisions = await look.system(() =>
      tx
        .select()
        .from(routingDecision)
        .where(and(eq(routingDecision.tenantId, tenantId), eq(routingDecision.interactionId, row.id)))
        .orderBy(asc(routingDecision.at), asc(routingDecision.id)),
    );
    return {
      ...rowOf(row, mine !== undefined),
      ownerName: row.ownerName,
      acceptedAt: row.acceptedAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      caseId: row.caseId,
      messages: messages.map(viewOf),
      decisions: decisions.map(({ at, agentName, because, outcome, outcomeReason }) => ({
        at: at.toISOString(),
        agentName,
        because,
        outcome: outcomeReason ? `${outcome}: ${outcomeReason}` : outcome,
      })),
      draftText: mine?.text ?? "",
    };
  },
});
