import { Id, Instant, Page, pageOf } from "@quintet/kernel";
import { z } from "zod";
import { Author, ChannelKind, InteractionState, Medium } from "./enums.ts";

export const MessageView = z.strictObject({
  id: Id,
  at: Instant,
  author: Author,
  authorName: z.string(),
  /** An internal note is never shown to the customer and never looks like a reply. */
  internal: z.boolean(),
  text: z.string(),
});
export type MessageView = z.infer<typeof MessageView>;

export const Decision = z.strictObject({
  at: Instant,
  agentName: z.string(),
  because: z.string(),
  outcome: z.string(),
});

export const InteractionRow = z.strictObject({
  id: Id,
  channel: ChannelKind,
  medium: Medium,
  topic: z.string(),
  queueName: z.string(),
  customerId: Id.nullable(),
  customerName: z.string(),
  vip: z.string(),
  state: InteractionState,
  arrivedAt: Instant,
  lastMessage: z.string().nullable(),
  lastMessageAt: Instant.nullable(),
  unread: z.number().int(),
  /** When the customer should have had the first answer. */
  answerBy: Instant.nullable(),
  draft: z.boolean(),
});
export type InteractionRow = z.infer<typeof InteractionRow>;

export const OfferView = z.strictObject({
  interactionId: Id,
  customerName: z.string(),
  vip: z.string(),
  channel: ChannelKind,
  topic: z.string(),
  waitedSince: Instant,
  expiresAt: Instant,
  because: z.string(),
  firstWords: z.string(),
});

/** The desk's work list (ACC-8). */
export const MyWork = z.strictObject({
  offers: z.array(OfferView),
  mine: z.array(InteractionRow),
  waiting: z.array(InteractionRow),
  counts: z.strictObject({ mine: z.number().int(), waiting: z.number().int(), team: z.number().int() }),
});
export type MyWork = z.infer<typeof MyWork>;

export const Conversation = InteractionRow.extend({
  ownerName: z.string().nullable(),
  acceptedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  caseId: Id.nullable(),
  messages: z.array(MessageView),
  decisions: z.array(Decision),
  draftText: z.string(),
});
export type Conversation = z.infer<typeof Conversation>;

export const InteractionById = z.strictObject({ interactionId: Id });
export const Nothing = z.strictObject({});
export const Done = z.strictObject({ interactionId: Id });

export const Reply = z.strictObject({
  interactionId: Id,
  text: z.string().trim().min(1).max(4000),
  internal: z.boolean().default(false),
  /** The last message the writer had seen: a newer one from the customer is a conflict to look at first (ACC-10). */
  seenMessageId: Id.nullable().default(null),
});
export type Reply = z.infer<typeof Reply>;
export const Replied = z.strictObject({ messageId: Id });
export const SaveDraft = z.strictObject({ interactionId: Id, text: z.string().max(4000) });
export const DeclineOffer = z.strictObject({ interactionId: Id, reason: z.string().trim().min(2).max(200) });

export const WrapUp = z.strictObject({
  interactionId: Id,
  archiveCode: z.string().min(1, "choose an archive code").max(64),
  solution: z.string().trim().min(1, "say what was done").max(2000),
  solved: z.boolean(),
  followUpAt: Instant.nullable().default(null),
});
export type WrapUp = z.infer<typeof WrapUp>;
export const WrappedUp = z.strictObject({ interactionId: Id, surveySent: z.boolean() });
export const LinkCase = z.strictObject({ interactionId: Id, caseId: Id });

export const ListInteractions = Page.extend({ state: InteractionState.optional() });
export const InteractionRows = pageOf(InteractionRow);
