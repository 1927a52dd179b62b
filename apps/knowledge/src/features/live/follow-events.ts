import type { DeskEvent } from "@quintet/kernel";
import { useLive } from "@quintet/ui/client/use-live.ts";
import type { QueryKey } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { tellNews } from "./news.ts";

/** Follows what happens while the app is open: one stream for the page, and the questions each event makes stale. */
export function useFollowEvents(): void {
  const { events, knowledge } = useApi();
  const lists = (): QueryKey[] => [
    knowledge.listArticles.queryKey(),
    knowledge.listTopics.queryKey(),
    knowledge.searchArticles.queryKey(),
  ];
  const touched = ({ type, subject }: DeskEvent): QueryKey[] => {
    if (type === "connected") return lists();
    if (!type.startsWith("knowledge.")) return [];
    return [
      ...lists(),
      knowledge.readArticle.queryKey({ articleId: subject }),
      knowledge.listVersions.queryKey({ articleId: subject }),
    ];
  };
  useLive(
    events.subscriptionOptions({}),
    ({ data }) => touched(data),
    ({ data }) => tellNews(data),
  );
}
