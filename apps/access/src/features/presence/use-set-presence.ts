import type { Presence, PresenceState } from "@quintet/access/contract";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";

export type Choice = Exclude<PresenceState, "not-responding">;
export const choices: readonly Choice[] = ["ready", "busy", "break", "training", "offline"];

/** Changes my presence; the screen shows it at once and goes back if the server refuses. */
export function useSetPresence() {
  const api = useApi();
  const words = useWords();
  const queries = useQueryClient();
  const key = api.access.readPresence.queryKey({});
  return useMutation(
    api.access.setPresence.mutationOptions({
      onMutate: async (wish) => {
        await queries.cancelQueries({ queryKey: key });
        const before = queries.getQueryData(key);
        const since = new Date().toISOString();
        queries.setQueryData(key, (old: Presence | undefined) =>
          old ? { ...old, state: wish.state, reason: wish.reason ?? "", since } : old,
        );
        return { before };
      },
      onSuccess: (presence) => queries.setQueryData(key, presence),
      onError: (_error, _wish, context) => {
        queries.setQueryData(key, context?.before);
        toast.bad(words("presence.failed"));
      },
      onSettled: () => queries.invalidateQueries({ queryKey: api.access.readMyWork.queryKey() }),
    }),
  );
}
