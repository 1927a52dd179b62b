import type { Conversation } from "@quintet/access/contract";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { OpenCase } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi, useClient } from "../../api.ts";
import { useSteadyKey } from "../../parts/steady-key.ts";
import { useWords } from "../../words/use-words.ts";
import { useOpenRecords } from "../records/use-open-records.ts";

type Filled = Pick<OpenCase, "kind" | "title" | "description" | "archiveCode" | "grade" | "partnerId" | "data">;

/** Opens the case, then ties it to the conversation. When only the second step fails, only that is tried again. */
export function useOpenCase(conversation: Conversation, onDone: () => void) {
  const api = useApi();
  const client = useClient();
  const words = useWords();
  const queries = useQueryClient();
  const { open } = useOpenRecords();
  const keyOf = useSteadyKey();
  const made = useRef<{ id: string; number: string }>(undefined);
  const [opened, setOpened] = useState(false);
  const { id: interactionId, customerId, customerName, channel } = conversation;

  const mutation = useMutation({
    mutationFn: async (filled: Filled) => {
      if (customerId === null) throw new Error("a case needs a customer");
      const input = { ...filled, customerId, customerName, channel, interactionId };
      made.current ??= await client.workflow.openCase.mutate(input, { context: { idempotencyKey: keyOf(input) } });
      setOpened(true);
      await client.access.linkCase.mutate({ interactionId, caseId: made.current.id });
      return made.current;
    },
    onSuccess: ({ id, number }) => {
      open({ kind: "case", id, title: number });
      toast.ok(words("case.opened", { number }));
      onDone();
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: api.access.readCustomer360.queryKey({ interactionId }) });
      void queries.invalidateQueries({ queryKey: api.access.readConversation.queryKey({ interactionId }) });
    },
  });
  return { ...mutation, opened };
}
