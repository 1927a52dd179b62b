import type { Conversation } from "@quintet/access/contract";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { PaneToggle } from "../../parts/pane-toggle.tsx";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import { channelIcon } from "../work/channel-icon.ts";
import styles from "./conversation-head.module.css";

export type ConversationHeadProps = { conversation: Conversation; contextClosed: boolean; onToggleContext: () => void };

/** What it is about, through which channel, and how long there is for the first answer. */
export function ConversationHead({ conversation, contextClosed, onToggleContext }: ConversationHeadProps) {
  const words = useWords();
  const me = useMe();
  const { topic, channel, queueName, state, answerBy, arrivedAt, ownerName } = conversation;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{topic}</h1>
      <div className={styles.chips}>
        <Chip icon={channelIcon(channel)}>{words(`channel.${channel}`)}</Chip>
        {queueName && queueName !== topic ? <Chip>{queueName}</Chip> : null}
        {state === "active" && answerBy ? (
          <DueChip due={answerBy} since={arrivedAt} label={words("work.firstReplyLong")} />
        ) : null}
        {state === "active" ? null : (
          <Chip tone={state === "wrap-up" ? "attention" : "neutral"}>{words(`interaction.${state}`)}</Chip>
        )}
      </div>
      <span className={styles.owner}>
        {ownerName && ownerName !== me.name ? words("conversation.servedBy", { name: ownerName }) : null}
      </span>
      <PaneToggle
        side="right"
        closed={contextClosed}
        label={words(contextClosed ? "desk.showContext" : "desk.hideContext")}
        onToggle={onToggleContext}
      />
    </header>
  );
}
