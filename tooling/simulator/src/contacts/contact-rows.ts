import { createHash } from "node:crypto";
import type { interaction, message, survey } from "@quintet/access/tables";
import type { Random } from "../chance/random.ts";
import type { NewId } from "../chance/seeded-ids.ts";
import { queueId, queueLabel } from "../ground/channels.ts";
import { dialogues, solutions } from "./dialogues.ts";
import type { Contact } from "./plan-contact.ts";
import type { Rating } from "./rate.ts";

type InteractionRow = Required<typeof interaction.$inferInsert>;
type MessageRow = Required<typeof message.$inferInsert>;
type SurveyRow = Required<typeof survey.$inferInsert>;

const DAY = 86_400_000;

const scopeOf = ({ agent, customer }: Contact) => ({
  centreId: agent?.centreId ?? `${customer.tenantId}-centre`,
  teamId: agent?.teamId ?? null,
  ownerId: agent?.id ?? null,
});

/** The words of a chat, spread over its time; the customer begins. */
export function messagesOf(random: Random, contact: Contact, interactionId: string, newId: NewId): MessageRow[] {
  const { agent, customer, leaf, arrivedAt, turnAt, endedAt } = contact;
  const turns = random.pick(dialogues[contact.skill] ?? dialogues.general ?? []);
  const gap = (endedAt - turnAt) / (turns.length + 1);
  return turns.map((text, index) => {
    const mine = index % 2 === 1;
    const at = new Date(index === 0 ? arrivedAt : Math.round(turnAt + gap * index));
    return {
      tenantId: customer.tenantId,
      id: newId(at),
      interactionId,
      number: index + 1,
      at,
      author: mine ? "agent" : "customer",
      authorName: mine ? (agent?.name ?? "") : customer.name,
      internal: false,
      text: text.replace("{问}", leaf.name),
      customerId: customer.id,
      ...scopeOf(contact),
    };
  });
}

/** The row of a finished contact. */
export function interactionRow(
  random: Random,
  contact: Contact,
  id: string,
  { messages, rating }: { messages: readonly MessageRow[]; rating: Rating | null },
): InteractionRow {
  const { agent, customer, skill } = contact;
  const last = messages.at(-1);
  const at = (time: number) => new Date(time);
  return {
    tenantId: customer.tenantId,
    id,
    channel: contact.channel,
    medium: contact.medium,
    topic: queueLabel(skill),
    queueId: queueId(customer.tenantId, skill),
    queueName: queueLabel(skill),
    customerId: customer.id,
    customerName: customer.name,
    vip: customer.vip,
    state: agent ? "closed" : "abandoned",
    arrivedAt: at(contact.arrivedAt),
    answerBy: at(contact.answerBy),
    acceptedAt: agent ? at(contact.turnAt) : null,
    firstReplyAt: agent ? (messages.find(({ author }) => author === "agent")?.at ?? at(contact.turnAt + 8_000)) : null,
    endedAt: at(contact.endedAt),
    closedAt: at(contact.closedAt),
    ownerName: agent?.name ?? null,
    messages: messages.length,
    lastMessage: last?.text ?? null,
    lastMessageAt: last?.at ?? null,
    unread: 0,
    caseId: null,
    archiveCode: agent ? contact.leaf.code : null,
    solution: agent ? random.pick(solutions[skill] ?? solutions.general ?? []) : null,
    solved: agent ? contact.solved : null,
    followUpAt: null,
    rating: rating ? Math.round(rating.mean) : null,
    externalRef: null,
    ...scopeOf(contact),
  };
}

/** The question to the customer; its secret is known to nobody, so what is open here stays open. */
export function surveyRow(contact: Contact, interactionId: string, rating: Rating | null, id: string): SurveyRow {
  return {
    tenantId: contact.customer.tenantId,
    id,
    secretHash: createHash("sha256").update(id).digest("base64url"),
    interactionId,
    caseId: null,
    customerId: contact.customer.id,
    about: queueLabel(contact.skill),
    agentName: contact.agent?.name ?? null,
    channel: contact.channel,
    queueId: queueId(contact.customer.tenantId, contact.skill),
    archiveCode: contact.leaf.code,
    invitedAt: new Date(contact.closedAt),
    expiresAt: new Date(contact.closedAt + 14 * DAY),
    answeredAt: rating ? new Date(rating.at) : null,
    attitude: rating?.attitude ?? null,
    efficiency: rating?.efficiency ?? null,
    correctness: rating?.correctness ?? null,
    comment: rating?.comment || null,
    ...scopeOf(contact),
  };
}

export type { InteractionRow, MessageRow, SurveyRow };
