import { toast } from "@quintet/ui/parts/toast.tsx";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";

/** How a command on a case ends: what it came to is said, and the case is read again. */
export function useCaseCommand() {
  const api = useApi();
  const words = useWords();
  const queries = useQueryClient();
  return <Result>(done: (result: Result) => string) => ({
    onSuccess: (result: Result) => toast.ok(done(result)),
    onError: (error: unknown) => toast.bad(words(sayFailure(error))),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: api.workflow.readCase.queryKey() });
      void queries.invalidateQueries({ queryKey: api.workflow.listCases.queryKey() });
    },
  });
}
