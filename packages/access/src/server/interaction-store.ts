import { and, asc, eq, type SQL, sql, type Tx } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import type { Deed, Look } from "@quintet/rpc";
import type { InteractionRow } from "../contract/interaction.ts";
import { draft } from "../tables/desk.ts";
import { interaction } from "../tables/interaction.ts";
import { notFound } from "./refusals.ts";

export type InteractionRecord = typeof interaction.$inferSelect;

export const interactionWith = (tenantId: string, id: string) =>
  and(eq(interaction.tenantId, tenantId), eq(interaction.id, id));

/** The gate: the interaction as the actor himself sees it, or the same answer as for an unknown one. */
export async function seeInteraction(look: Look<unknown>, id: string): Promise<InteractionRecord> {
  const [row] = await look.tx.select().from(interaction).where(interactionWith(look.actor.tenantId, id));
  if (!row) throw notFound();
  return row;
}

/** The same for what only its agent may do: a team lead sees it, but it is not his. */
export async function seeOwn(look: Look<unknown>, id: string): Promise<InteractionRecord> {
  const row = await seeInteraction(look, id);
  if (row.ownerId !== principalOf(look.actor)) throw notFound();
  return row;
}

/** Holds the row until the end of the deed; the last lock in the order. Only within `system`. */
export async function lockInteraction(deed: Deed<unknown>, id: string): Promise<InteractionRecord> {
  const [row] = await deed.tx.select().from(interaction).where(interactionWith(deed.actor.tenantId, id)).for("update");
  if (!row) throw notFound();
  return row;
}

export async function changeInteraction(
  deed: Deed<unknown>,
  id: string,
  change: Partial<typeof interaction.$inferInsert>,
): Promise<void> {
  await deed.tx.update(interaction).set(change).where(interactionWith(deed.actor.tenantId, id));
}

/** Who may learn of an interaction's events: its agent, his team lead and centre, and the customer unless `internal`. */
export const audienceOf = (row: InteractionRecord, internal = false) => ({
  ownerId: row.ownerId,
  teamId: row.teamId,
  centreId: row.centreId,
  customerId: internal ? null : row.customerId,
});

/** The due instant of the first answer counts until there is one. */
export const rowOf = (row: InteractionRecord, hasDraft: boolean): InteractionRow => ({
  id: row.id,
  channel: row.channel,
  medium: row.medium,
  topic: row.topic,
  queueName: row.queueName,
  customerId: row.customerId,
  customerName: row.customerName,
  vip: row.vip,
  state: row.state,
  arrivedAt: row.arrivedAt.toISOString(),
  lastMessage: row.lastMessage,
  lastMessageAt: row.lastMessageAt?.toISOString() ?? null,
  unread: row.unread,
  answerBy: row.firstReplyAt ? null : (row.answerBy?.toISOString() ?? null),
  draft: hasDraft,
});

/** Interactions the transaction sees, with whether `personId` has begun to write in them. */
export async function listRows(
  tx: Tx,
  tenantId: string,
  list: { personId: string; where: SQL | undefined; order?: SQL; limit?: number },
): Promise<{ row: InteractionRecord; hasDraft: boolean }[]> {
  const mine = and(
    eq(draft.tenantId, interaction.tenantId),
    eq(draft.interactionId, interaction.id),
    eq(draft.ownerId, list.personId),
  );
  const asked = tx
    .select({ row: interaction, hasDraft: sql<boolean>`${draft.ownerId} is not null` })
    .from(interaction)
    .leftJoin(draft, mine)
    .where(and(eq(interaction.tenantId, tenantId), list.where))
    .orderBy(list.order ?? asc(interaction.arrivedAt), asc(interaction.id));
  return list.limit === undefined ? asked : asked.limit(list.limit);
}
