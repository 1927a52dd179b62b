import type { DeskEvent } from "@quintet/kernel";
import { useLive } from "@quintet/ui/client/use-live.ts";
import { announce } from "@quintet/ui/shell/announce.ts";
import { workflowEvents } from "@quintet/workflow/contract";
import { type InfiniteData, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import { type ListName, markChanged } from "./long-lists.ts";
import { tellNews } from "./news.ts";

const shortList = 3;
const listless: readonly string[] = [workflowEvents.entryAdded, workflowEvents.shareChanged];

/** Follows what happens while the app is open: one stream for the page, and the questions each event makes stale. */
export function useFollowEvents(openCase: string | undefined): void {
  const api = useApi();
  const words = useWords();
  const queries = useQueryClient();
  const me = useMe();

  /** Lists read only a few pages down are read again; of longer ones it is only said that they changed. */
  const listsTouched = (): QueryKey[] => {
    const keys: [ListName, QueryKey][] = [
      ["tasks", api.workflow.listTasks.queryKey()],
      ["cases", api.workflow.listCases.queryKey()],
    ];
    return keys.flatMap(([name, queryKey]) => {
      const pages = queries
        .getQueriesData<InfiniteData<unknown>>({ queryKey, type: "active" })
        .map(([, data]) => data?.pages?.length ?? 0);
      if (pages.every((count) => count <= shortList)) return [queryKey];
      markChanged(name);
      return [];
    });
  };

  const touched = ({ type, subject }: DeskEvent): QueryKey[] => {
    if (type === "connected") return [api.workflow.readCase.queryKey(), ...listsTouched()];
    if (!type.startsWith("workflow.")) return [];
    const one = api.workflow.readCase.queryKey({ caseId: subject });
    return listless.includes(type) ? [one] : [one, ...listsTouched()];
  };

  useLive(
    api.events.subscriptionOptions({}),
    ({ data }) => touched(data),
    ({ data }) => {
      tellNews(data);
      const { type, subject, payload } = data;
      if (type !== workflowEvents.caseMoved || subject !== openCase || payload.actorId === me.id) return;
      announce(words("case.moved", { number: typeof payload.number === "string" ? payload.number : "" }));
    },
  );
}
