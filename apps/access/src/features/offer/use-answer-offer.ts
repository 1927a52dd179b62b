import type { MyWork } from "@quintet/access/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { contactPath } from "../work/work-views.ts";

/** Takes or refuses an offer. Taking it opens the conversation; an offer that is gone says so. */
export function useAnswerOffer() {
  const api = useApi();
  const words = useWords();
  const go = useGo();
  const queries = useQueryClient();
  const key = api.access.readMyWork.queryKey({});
  const settle = () => {
    void queries.invalidateQueries({ queryKey: api.access.readMyWork.queryKey() });
    void queries.invalidateQueries({ queryKey: api.access.readPresence.queryKey() });
  };
  const putAway = (id: string) =>
    queries.setQueryData(key, (old: MyWork | undefined) =>
      old ? { ...old, offers: old.offers.filter((offer) => offer.interactionId !== id) } : old,
    );
  const onError = (error: unknown) => {
    const { kind } = failureOf(error);
    toast.bad(words(kind === "conflict" || kind === "not-found" ? "offer.gone" : "offer.failed"));
  };
  const accept = useMutation(
    api.access.acceptOffer.mutationOptions({
      onSuccess: ({ interactionId }) => {
        putAway(interactionId);
        go(contactPath(interactionId));
      },
      onError,
      onSettled: settle,
    }),
  );
  const decline = useMutation(
    api.access.declineOffer.mutationOptions({
      onSuccess: ({ interactionId }) => putAway(interactionId),
      onError,
      onSettled: settle,
    }),
  );
  return { accept, decline };
}
