import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { InteractionState } from "./enums.ts";
import { MessageView } from "./interaction.ts";

export const TopicChoice = z.strictObject({ topic: z.string(), label: z.string(), queueId: Id });
export const Topics = z.strictObject({ topics: z.array(TopicChoice) });

export const StartChat = z.strictObject({ topic: z.string().max(40), text: z.string().trim().min(1).max(2000) });
export const Started = z.strictObject({ interactionId: Id });
export const Say = z.strictObject({ interactionId: Id, text: z.string().trim().min(1).max(2000) });

/** A request by form: routed like any other work, answered in the portal. */
export const SubmitRequest = z.strictObject({
  topic: z.string().max(40),
  title: z.string().trim().min(2).max(120),
  text: z.string().trim().min(2).max(4000),
});

/** A chat as its customer sees it: no internal note, and an honest place in the queue (ACC-6). */
export const PortalChat = z.strictObject({
  id: Id,
  topic: z.string(),
  state: InteractionState,
  agentName: z.string().nullable(),
  position: z.number().int().nullable(),
  /** Seconds; null when nobody is there to estimate by. */
  estimatedWait: z.number().int().nullable(),
  messages: z.array(MessageView.omit({ internal: true })),
  surveyPath: z.string().nullable(),
});
export type PortalChat = z.infer<typeof PortalChat>;
export const PortalChats = z.strictObject({
  chats: z.array(
    z.strictObject({
      id: Id,
      topic: z.string(),
      state: InteractionState,
      at: Instant,
      lastMessage: z.string().nullable(),
    }),
  ),
});
