import { knowledgeMay } from "@quintet/knowledge/contract";
import type { PaletteCommand } from "@quintet/ui/shell/command-match.ts";
import type { SearchCommands } from "@quintet/ui/shell/use-found.ts";
import { useMemo } from "react";
import { useClient } from "../../api.ts";
import { articlePath, mapPath, newPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { editorStates } from "../article/article-states.ts";
import { useMay } from "../session/me.tsx";

/** Where the palette can lead within this app. */
export function useAppCommands(): readonly PaletteCommand[] {
  const words = useWords();
  const edits = useMay(knowledgeMay.edit);
  return useMemo(() => {
    const group = words("command.goTo");
    const all: PaletteCommand = { key: "map", group, icon: "knowledge", label: words("map.all"), href: mapPath({}) };
    if (!edits) return [all];
    const states = editorStates.map(
      (state): PaletteCommand => ({
        key: `state-${state}`,
        group,
        icon: "list",
        label: words("command.state", { state: words(`state.${state}`) }),
        href: mapPath({ state }),
      }),
    );
    return [{ key: "new", group, icon: "plus", label: words("edit.new"), href: newPath() }, all, ...states];
  }, [words, edits]);
}

/** Finds articles for the palette. */
export function useArticleSearch(): SearchCommands {
  const words = useWords();
  const client = useClient();
  return useMemo(
    () => async (query, signal) => {
      const text = query.slice(0, 200);
      const { hits } = await client.knowledge.searchArticles.query({ text, limit: 8 }, { signal });
      return hits.map((hit) => ({
        key: hit.articleId,
        group: words("command.article"),
        icon: "knowledge" as const,
        label: hit.title,
        hint: hit.code,
        href: articlePath(hit.articleId, { q: text }),
      }));
    },
    [client, words],
  );
}
