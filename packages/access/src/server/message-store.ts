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

function counted(row: InteractionRecord, posting: Posting, now: Date): Partial<InteractionRecord> {
  const messages = row.messages + 1;
  if (posting.internal || posting.author === "system") return { messages };
  const said = { messages, lastMessage: posting.text.slice(0, PREVIEW), lastMessageAt: now };
  return posting.author === "customer"
    ? { ...said, unread: row.unread + 1 }
    : { ...said, unread: 0, firstReplyAt: row.firstReplyAt ?? now };
}

/**
 * Appends messages to an interaction whose row this transaction holds, and makes the other changes of `row` with them.
 * Answers the last message's id and the row as it is now. A note without customer is invisible to the customer in its
 * row and in its event alike.
 */
export async function postMessages(
  deed: Deed<unknown>,
  row: InteractionRecord,
  postings: readonly Posting[],
  changes: Partial<InteractionRecord> = {},
) {
  let change = changes;
  let last = "";
  const rows = postings.map((posting) => {
    change = { ...change, ...counted({ ...row, ...change }, posting, deed.now) };
    const now = { ...row, ...change };
    const internal = posting.internal ?? false;
    last = deed.newId();
    deed.emit({
      type: accessEvents.messagePosted,
      subject: row.id,
      audience: audienceOf(now, internal),
      payload: { messageId: last, author: posting.author, internal },
    });
    return {
      tenantId: row.tenantId,
      id: last,
      interactionId: row.id,
      number: now.messages,
      at: deed.now,
      author: posting.author,
      authorName: posting.authorName,
      internal,
      text: posting.text,
      customerId: internal ? null : row.customerId,
      ownerId: now.ownerId,
      teamId: now.teamId,
      centreId: now.centreId,
    };
  });
  await deed.tx.insert(message).values(rows);
  await changeInteraction(deed, row.id, change);
  return { id: last, row: { ...row, ...change } };
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
