import { failureOf } from "@quintet/ui/client/failure.ts";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";

export type InsertArticleInput = { articleId: string; via: "suggestion" | "search"; query: string };

/** Uses an article's text for customers: it is counted as used and comes into the composer, ready to be read once more. */
export function useInsertArticle({
  interactionId,
  onInsert,
}: {
  interactionId: string;
  onInsert: (text: string) => void;
}) {
  const client = useClient();
  const words = useWords();
  return useMutation({
    mutationFn: ({ articleId, via, query }: InsertArticleInput) =>
      client.knowledge.useArticle.mutate({
        articleId,
        reader: "external",
        via,
        interactionId,
        query: query.slice(0, 200),
      }),
    onSuccess: ({ text }) => onInsert(text),
    onError: (error) =>
      toast.bad(words(failureOf(error).kind === "not-found" ? "suggest.noExternal" : "suggest.insertFailed")),
  });
}
