import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { ButtonLink } from "../../parts/button-link.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import list from "../case/list-cases.module.css";
import { phaseOf, phaseTone } from "./chat-phase.ts";

/** All conversations of the customer, newest first; the ended ones can be read again. */
export function ListChats() {
  const words = usePortalWords();
  const format = useFormat();
  const api = useApi();
  const chats = useQuery(api.access.listPortalChats.queryOptions({}));
  return (
    <QueryStates
      query={chats}
      isEmpty={(found) => found.chats.length === 0}
      empty={
        <EmptyState
          title={words("chat.noneTitle")}
          sentence={words("chat.none")}
          action={
            <ButtonLink href={portalLinks.newChat()} look="primary" icon="chat">
              {words("entry.agent")}
            </ButtonLink>
          }
        />
      }
    >
      {(found) => (
        <Panel>
          <ul className={list.past}>
            {found.chats.map((chat) => (
              <li key={chat.id}>
                <Link href={portalLinks.chat(chat.id)}>
                  <span className={list.title}>{chat.lastMessage ?? chat.topic}</span>
                  <Chip tone={phaseTone[phaseOf(chat.state)]}>{words(`chat.phase.${phaseOf(chat.state)}`)}</Chip>
                  <time dateTime={chat.at}>
                    {chat.topic} · {format.instant(chat.at)}
                  </time>
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </QueryStates>
  );
}
