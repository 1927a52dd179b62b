import type { Conversation } from "@quintet/access/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import type { Sending } from "../composer/send-reply.ts";
import { MessageBubble } from "./message-bubble.tsx";
import styles from "./message-list.module.css";
import { PendingBubble } from "./pending-bubble.tsx";
import { RoutingLine } from "./routing-line.tsx";

const nearEnd = 48;

export type MessageListProps = { conversation: Conversation; sending: Sending; onTakeBack: (text: string) => void };

/** The conversation, newest at the end. It follows new messages while its reader is at the end, and only tells of them otherwise. */
export function MessageList({ conversation, sending, onTakeBack }: MessageListProps) {
  const words = useWords();
  const { messages } = conversation;
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [behind, setBehind] = useState(false);
  const last = messages.at(-1)?.id ?? null;
  const { markSeen } = sending;

  const look = useCallback(() => {
    const list = box.current;
    if (!list) return;
    atEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < nearEnd;
    if (atEnd.current && document.visibilityState === "visible") markSeen(last);
    setBehind(!atEnd.current);
  }, [last, markSeen]);

  const goToEnd = useCallback(() => {
    const list = box.current;
    if (list) list.scrollTop = list.scrollHeight;
  }, []);

  useLayoutEffect(() => {
    if (atEnd.current) goToEnd();
    look();
  }, [last, sending.pending.length, goToEnd, look]);

  useEffect(() => {
    document.addEventListener("visibilitychange", look);
    const grown = new ResizeObserver(() => atEnd.current && goToEnd());
    if (box.current) grown.observe(box.current);
    return () => {
      document.removeEventListener("visibilitychange", look);
      grown.disconnect();
    };
  }, [look, goToEnd]);

  const conflict = sending.pending.find((one) => one.state === "conflict");
  return (
    <div className={styles.frame}>
      <div
        ref={box}
        className={styles.list}
        role="log"
        aria-label={words("conversation.messages")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={look}
      >
        <RoutingLine conversation={conversation} />
        {messages.map((message) => (
          <MessageBubble key={message.id} message={message} />
        ))}
        {sending.pending.map((pending) => (
          <PendingBubble key={pending.key} pending={pending} sending={sending} onTakeBack={onTakeBack} />
        ))}
      </div>
      {behind ? (
        <Button className={styles.down ?? ""} icon="expand" onClick={goToEnd}>
          {words("conversation.toEnd")}
        </Button>
      ) : null}
      {conflict ? (
        <div className={styles.conflict} role="alert">
          <span>{words("conversation.conflict")}</span>
          <Button onClick={goToEnd}>{words("conversation.seeNewer")}</Button>
          <Button look="primary" onClick={() => sending.sendAnyway(conflict.key)}>
            {words("conversation.sendAnyway")}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              sending.discard(conflict.key);
              onTakeBack(conflict.text);
            }}
          >
            {words("conversation.takeBack")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
