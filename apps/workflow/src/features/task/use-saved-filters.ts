import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";

/** The filters one has kept, and those the team shares. */
export function useSavedFilters() {
  const api = useApi();
  const words = useWords();
  const cache = useQueryClient();
  const query = useQuery(api.workflow.listFilters.queryOptions({}, { staleTime: 60_000 }));
  const readAgain = () => cache.invalidateQueries({ queryKey: api.workflow.listFilters.queryKey() });
  const settled = { onSettled: readAgain, onError: (error: unknown) => toast.bad(words(sayFailure(error))) };
  const saving = useMutation(api.workflow.saveFilter.mutationOptions(settled));
  const dropping = useMutation(api.workflow.deleteFilter.mutationOptions(settled));
  return {
    filters: query.data?.filters ?? [],
    save: saving.mutate,
    busy: saving.isPending,
    drop: (id: string) => dropping.mutate({ id }),
  };
}
