import type { PortalChat } from "@quintet/access/contract";
import { ButtonLink } from "../../parts/button-link.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { AskForRating } from "../case/ask-for-rating.tsx";
import { phaseOf } from "./chat-phase.ts";
import styles from "./ended-notice.module.css";

/** The end of a conversation, and what comes after it. */
export function EndedNotice({ chat }: { chat: PortalChat }) {
  const words = usePortalWords();
  const left = phaseOf(chat.state) === "left";
  return (
    <div className={styles.notice}>
      <p role="status">{words(left ? "chat.leftNotice" : chat.state === "wrap-up" ? "chat.filing" : "chat.ended")}</p>
      {chat.surveyPath ? <AskForRating path={chat.surveyPath} sentence={words("rating.ofChat")} /> : null}
      <div className={styles.buttons}>
        <ButtonLink href={portalLinks.home}>{words("frame.home")}</ButtonLink>
        <ButtonLink href={portalLinks.newChat()} look={chat.surveyPath ? "soft" : "primary"}>
          {words("chat.again")}
        </ButtonLink>
      </div>
    </div>
  );
}
