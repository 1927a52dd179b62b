import { and, asc, eq, gt, sql, type Tx } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import type { Author } from "../contract/enums.ts";
import type { MessageView } from "../contract/interaction.ts";
import { accessEvents } from "../contract/permissions.ts";
import { message } from "../tables/interaction.ts";
import { audienceOf, changeInteraction, type InteractionRecord } from "./interaction-store.ts";

type MessageRecord = typeof message.$inferSelect;

export interface Posting {
  author: Author;
  authorName: string;
  text: string;
  internal?: boolean;
}

const PREVIEW = 200;

function counted(row: InteractionRecord, posting: Posting, now: Date) {
  const number = row.messages + 1;
  if (posting.internal) return { messages: number };
  const said = { messages: number, lastMessage: posting.text.slice(0, PREVIEW), lastMessageAt: now };
  if (posting.author === "customer") return { ...said, unread: row.unread + 1 };
  if (posting.author === "agent") return { ...said, unread: 0, firstReplyAt: row.firstReplyAt ?? now };
  return { messages: number };
}

/**
 * Appends a message to an interaction whose row this transaction holds. Answers the message's id and the row as it is
 * now. A note without customer is invisible to the customer in its row and in its event alike.
 */
export async function postMessage(deed: Deed<unknown>, row: InteractionRecord, posting: Posting) {
  const id = deed.newId();
  const internal = posting.internal ?? false;
  const change = counted(row, posting, deed.now);
  await deed.tx.insert(message).values({
    tenantId: row.tenantId,
    id,
    interactionId: row.id,
    number: change.messages,
    at: deed.now,
    author: posting.author,
    authorName: posting.authorName,
    internal,
    text: posting.text,
    customerId: internal ? null : row.customerId,
    ownerId: row.ownerId,
    teamId: row.teamId,
    centreId: row.centreId,
  });
  await changeInteraction(deed, row.id, change);
  deed.emit({
    type: accessEvents.messagePosted,
    subject: row.id,
    audience: audienceOf(row, internal),
    payload: { messageId: id, author: posting.author, internal },
  });
  return { id, row: { ...row, ...change } };
}

/** Hands the messages so far to the scope of the interaction's new agent. */
export async function rescopeMessages(tx: Tx, row: InteractionRecord): Promise<void> {
  await tx
    .update(message)
    .set({ ownerId: row.ownerId, teamId: row.teamId, centreId: row.centreId })
    .where(and(eq(message.tenantId, row.tenantId), eq(message.interactionId, row.id)));
}

/** All messages the transaction sees, in order. */
export async function readMessages(tx: Tx, tenantId: string, interactionId: string): Promise<MessageRecord[]> {
  return tx
    .select()
    .from(message)
    .where(and(eq(message.tenantId, tenantId), eq(message.interactionId, interactionId)))
    .orderBy(asc(message.number));
}

/** The first words of each of these interactions. */
export async function firstWords(tx: Tx, tenantId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectDistinctOn([message.interactionId], { id: message.interactionId, text: message.text })
    .from(message)
    .where(
      and(
        eq(message.tenantId, tenantId),
        sql`${message.interactionId} = any(${sql.param([...ids])}::text[])`,
        eq(message.author, "customer"),
      ),
    )
    .orderBy(message.interactionId, asc(message.number));
  return new Map(rows.map((row) => [row.id, row.text.slice(0, PREVIEW)]));
}

/** Whether the customer wrote after the message `seenId`, or the seen one is not of this interaction. */
export async function newerFromCustomer(tx: Tx, row: InteractionRecord, seenId: string): Promise<boolean> {
  const here = and(eq(message.tenantId, row.tenantId), eq(message.interactionId, row.id));
  const [seen] = await tx
    .select({ number: message.number })
    .from(message)
    .where(and(here, eq(message.id, seenId)));
  if (!seen) return true;
  const newer = await tx
    .select({ id: message.id })
    .from(message)
    .where(and(here, eq(message.author, "customer"), gt(message.number, seen.number)))
    .limit(1);
  return newer.length > 0;
}

export const viewOf = (row: MessageRecord): MessageView => ({
  id: row.id,
  at: row.at.toISOString(),
  author: row.author,
  authorName: row.authorName,
  internal: row.internal,
  text: row.text,
});
