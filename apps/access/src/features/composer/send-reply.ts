import type { Conversation } from "@quintet/access/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useApi, useClient } from "../../api.ts";

export type SendFailure = "ended" | "tooLong" | "offline" | "other";
/** A message that has left the composer and is not in the conversation yet. */
export type Pending = {
  key: string;
  text: string;
  internal: boolean;
  state: "sending" | "failed" | "conflict";
  reason?: SendFailure;
  messageId?: string;
};

export type Sending = {
  pending: readonly Pending[];
  send: (text: string, internal: boolean) => Promise<void>;
  /** The same again, under the same name: what did arrive is not sent twice. */
  retry: (key: string) => void;
  /** Sends what was held back, though the customer has written meanwhile. */
  sendAnyway: (key: string) => void;
  discard: (key: string) => void;
  /** Tells up to which message the writer has read. */
  markSeen: (messageId: string | null) => void;
};

function reasonOf(error: unknown): SendFailure {
  const { kind, reason } = failureOf(error);
  if (reason === "conversation-ended") return "ended";
  if (reason === "too-long") return "tooLong";
  return kind === "unreachable" || kind === "unavailable" ? "offline" : "other";
}

/** Sends replies and notes at once to the screen and then to the server, which refuses a reply to a message not read yet. */
export function useSendReply(conversation: Conversation): Sending {
  const { id: interactionId, messages } = conversation;
  const api = useApi();
  const client = useClient();
  const queries = useQueryClient();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const seen = useRef<string | null>(null);
  const known = useRef(messages);
  known.current = messages;

  const change = useCallback((key: string, next: Partial<Pending>) => {
    setPending((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)));
  }, []);

  const post = useCallback(
    async ({ key, text, internal }: Pending, seenMessageId: string | null) => {
      try {
        const input = { interactionId, text, internal, seenMessageId };
        const { messageId } = await client.access.reply.mutate(input, { context: { idempotencyKey: key } });
        change(key, { messageId });
      } catch (error) {
        const conflict = failureOf(error).reason === "newer-message";
        change(key, conflict ? { state: "conflict" } : { state: "failed", reason: reasonOf(error) });
      }
      void queries.invalidateQueries({ queryKey: api.access.readConversation.queryKey({ interactionId }) });
      void queries.invalidateQueries({ queryKey: api.access.readMyWork.queryKey() });
    },
    [api, client, queries, change, interactionId],
  );

  // A message leaves the waiting ones when the conversation shows it, so that it is never seen twice or not at all.
  useEffect(() => {
    const ids = new Set(messages.map((message) => message.id));
    setPending((all) =>
      all.some((one) => one.messageId && ids.has(one.messageId))
        ? all.filter((one) => !one.messageId || !ids.has(one.messageId))
        : all,
    );
  }, [messages]);

  const again = useCallback(
    (key: string, anew: boolean) => {
      const one = pending.find((candidate) => candidate.key === key);
      if (!one) return;
      const next: Pending = {
        key: anew ? crypto.randomUUID() : key,
        text: one.text,
        internal: one.internal,
        state: "sending",
      };
      setPending((all) => all.map((candidate) => (candidate.key === key ? next : candidate)));
      void post(next, anew ? (known.current.at(-1)?.id ?? null) : seen.current);
    },
    [pending, post],
  );

  return {
    pending,
    send: async (text, internal) => {
      const one: Pending = { key: crypto.randomUUID(), text, internal, state: "sending" };
      setPending((all) => [...all, one]);
      await post(one, internal ? null : seen.current);
    },
    retry: (key) => again(key, false),
    sendAnyway: (key) => again(key, true),
    discard: (key) => setPending((all) => all.filter((one) => one.key !== key)),
    markSeen: useCallback((messageId: string | null) => {
      seen.current = messageId;
    }, []),
  };
}
