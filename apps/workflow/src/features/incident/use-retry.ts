import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi, useClient } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";

/** Puts incidents back into the queue, one after the other, and says how many went. */
export function useRetry() {
  const words = useWords();
  const api = useApi();
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const failures: unknown[] = [];
      for (const incidentId of ids) {
        await client.workflow.retryIncident.mutate({ incidentId }).catch((error: unknown) => failures.push(error));
      }
      return { done: ids.length - failures.length, failures };
    },
    onSuccess: ({ done, failures: [first, ...more] }) => {
      if (first === undefined) toast.ok(words("incident.retried", { count: done }));
      else if (done === 0 && more.length === 0) toast.bad(words(sayFailure(first)));
      else toast.attention(words("incident.retryPart", { done, failed: more.length + 1 }));
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: api.workflow.listIncidents.queryKey() }),
  });
}
