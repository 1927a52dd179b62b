import type { DeskEvent } from "@quintet/kernel";
import { useLive } from "@quintet/ui/client/use-live.ts";
import { announce } from "@quintet/ui/shell/announce.ts";
import { workflowEvents } from "@quintet/workflow/contract";
import type { QueryKey } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import { tellNews } from "./news.ts";
import { useStaleLists } from "./use-stale-lists.ts";

const listless: readonly string[] = [workflowEvents.entryAdded, workflowEvents.shareChanged];

/** Follows what happens while the app is open: one stream for the page, and the questions each event makes stale. */
export function useFollowEvents(openCase: string | undefined): void {
  const api = useApi();
  const words = useWords();
  const staleLists = useStaleLists();
  const me = useMe();

  const clockAnswers = (type: string): QueryKey[] =>
    type.startsWith("workflow.clock-") ? [api.workflow.explainClock.queryKey()] : [];

  const touched = ({ type, subject }: DeskEvent): QueryKey[] => {
    if (type === "connected") {
      // What the reader may do can have changed while there was no stream, so it is asked again with it.
      const mine = api.directory.seeMyself.queryKey();
      return [mine, api.workflow.readCase.queryKey(), api.workflow.listIncidents.queryKey(), ...staleLists()];
    }
    if (!type.startsWith("workflow.")) return [];
    const one = api.workflow.readCase.queryKey({ caseId: subject });
    if (type === workflowEvents.incidentOpened) return [one, api.workflow.listIncidents.queryKey()];
    const told = [one, api.workflow.explainCase.queryKey({ caseId: subject }), ...clockAnswers(type)];
    return listless.includes(type) ? told : [...told, ...staleLists()];
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
