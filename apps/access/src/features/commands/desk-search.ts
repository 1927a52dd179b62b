import type { PaletteCommand } from "@quintet/ui/shell/command-match.ts";
import type { SearchCommands } from "@quintet/ui/shell/use-found.ts";
import { workflowMay } from "@quintet/workflow/contract";
import { useCallback } from "react";
import { useClient } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { casePath } from "../work/work-views.ts";

const each = 5;

/** Finds cases and articles by a few words. What one house refuses, the other still finds. */
export function useDeskSearch(): SearchCommands {
  const client = useClient();
  const words = useWords();
  const cases = useMay(workflowMay.listCases);

  return useCallback(
    async (query, signal) => {
      const caseRows = async (): Promise<PaletteCommand[]> => {
        if (!cases) return [];
        const { rows } = await client.workflow.listCases.query({ text: query.slice(0, 60), limit: each }, { signal });
        return rows.map((row) => ({
          key: `case-${row.id}`,
          group: words("command.cases"),
          label: row.title,
          hint: row.number,
          icon: "case",
          href: casePath(row.id),
        }));
      };
      const articles = async (): Promise<PaletteCommand[]> => {
        const { hits } = await client.knowledge.searchArticles.query(
          { text: query.slice(0, 200), limit: each },
          { signal },
        );
        return hits.map((hit) => ({
          key: `article-${hit.articleId}`,
          group: words("command.articles"),
          label: hit.title,
          hint: hit.code,
          icon: "knowledge",
          href: `/knowledge/articles/${hit.articleId}`,
        }));
      };
      const found = await Promise.allSettled([caseRows(), articles()]);
      const good = found.filter((one) => one.status === "fulfilled");
      if (good.length === 0) throw new Error("nothing answered");
      return good.flatMap((one) => one.value);
    },
    [client, words, cases],
  );
}
