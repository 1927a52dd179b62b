import { failureOf } from "@quintet/ui/client/failure.ts";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../api.ts";
import { editPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { refusalWords } from "../article/refusal-words.ts";
import { useRefreshArticles } from "../article/use-refresh-article.ts";
import { type Draft, toSave } from "./draft.ts";
import type { useDraft } from "./use-draft.ts";

const isChanged = (error: unknown): boolean => failureOf(error).reason === "changed-meanwhile";

/** Saves the draft as a new version. A refusal because somebody was quicker brings the version of the other. */
export function useSaveDraft(articleId: string | null, hand: ReturnType<typeof useDraft>) {
  const words = useWords();
  const client = useClient();
  const go = useGo();
  const refresh = useRefreshArticles();
  const [newerVersion, setNewerVersion] = useState<number>();
  const [saved, setSaved] = useState<number>();

  const save = useMutation({
    mutationFn: (draft: Draft) => client.knowledge.saveArticle.mutate(toSave(draft, articleId, hand.baseVersion)),
    onSuccess: async ({ articleId: id, version }, draft) => {
      hand.settle({ version, draft }, draft);
      setSaved(version);
      toast.ok(words("edit.savedAs", { version }));
      void refresh();
      if (articleId === null) go(editPath(id));
    },
    onError: async (error) => {
      if (articleId === null || !isChanged(error)) return;
      const { versions } = await client.knowledge.listVersions.query({ articleId });
      setNewerVersion(versions[0]?.version);
    },
  });
  const refusal = save.error && !isChanged(save.error) ? refusalWords(save.error, words) : null;
  return { run: () => save.mutate(hand.draft), isPending: save.isPending, refusal, newerVersion, saved };
}
