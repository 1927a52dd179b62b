import { Icon } from "@quintet/ui/icons.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { phaseOf, phaseTone } from "./chat-phase.ts";
import styles from "./show-running-chats.module.css";

/** Conversations that are waiting or under way, one touch away; the others stand behind a link. */
export function ShowRunningChats() {
  const words = usePortalWords();
  const api = useApi();
  const { data } = useQuery(api.access.listPortalChats.queryOptions({}));
  if (!data || data.chats.length === 0) return null;
  const running = data.chats.filter(({ state }) => ["waiting", "active"].includes(phaseOf(state)));
  return (
    <section className={styles.chats} aria-label={words("chat.running")}>
      {running.map((chat) => (
        <Link key={chat.id} href={portalLinks.chat(chat.id)} className={styles.chat}>
          <span className={styles.icon}>
            <Icon name="chat" size={20} />
          </span>
          <span className={styles.words}>
            <span className={styles.topic}>
              {chat.topic}{" "}
              <Chip tone={phaseTone[phaseOf(chat.state)]}>{words(`chat.phase.${phaseOf(chat.state)}`)}</Chip>
            </span>
            <span className={styles.last}>{chat.lastMessage ?? words("chat.noMessages")}</span>
          </span>
          <Icon name="forward" size={16} />
        </Link>
      ))}
      <Link href={portalLinks.chats} className={styles.all}>
        {words("chat.all", { count: data.chats.length })}
        <Icon name="forward" size={14} />
      </Link>
    </section>
  );
}
