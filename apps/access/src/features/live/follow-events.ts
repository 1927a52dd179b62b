import { accessEvents } from "@quintet/access/contract";
import type { DeskEvent } from "@quintet/kernel";
import { knowledgeEvents } from "@quintet/knowledge/contract";
import { useLive } from "@quintet/ui/client/use-live.ts";
import { announce } from "@quintet/ui/shell/announce.ts";
import type { QueryKey } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import { tellNews } from "./news.ts";

const presence: readonly string[] = [accessEvents.presenceChanged];
const knowledge: readonly string[] = Object.values(knowledgeEvents);

/** Follows what happens while the desk is open: one stream for the page, and the questions each event makes stale. */
export function useFollowEvents(): void {
  const api = useApi();
  const words = useWords();
  const me = useMe();

  const touched = ({ type, subject }: DeskEvent): QueryKey[] => {
    const work = [
      api.access.readMyWork.queryKey(),
      api.access.readPresence.queryKey(),
      api.access.readQueueBoard.queryKey(),
    ];
    // What the reader may do can have changed while there was no stream, so it is asked again with it.
    if (type === "connected") return [...work, api.directory.seeMyself.queryKey()];
    if (presence.includes(type)) return [api.access.readPresence.queryKey(), api.access.readQueueBoard.queryKey()];
    if (knowledge.includes(type)) return [api.knowledge.suggestArticles.queryKey()];
    if (type.startsWith("access."))
      return [
        ...work,
        api.access.readConversation.queryKey({ interactionId: subject }),
        api.access.listInteractions.queryKey(),
      ];
    if (type.startsWith("workflow."))
      return [api.workflow.readCase.queryKey({ caseId: subject }), api.access.readCustomer360.queryKey()];
    return [];
  };

  useLive(
    api.events.subscriptionOptions({}),
    ({ data }) => touched(data),
    ({ data }) => {
      if (data.type === accessEvents.messagePosted && data.payload.author === "customer")
        announce(words("live.newMessage"));
      tellNews(data, me.id);
    },
  );
}
