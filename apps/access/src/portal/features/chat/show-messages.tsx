import type { PortalChat } from "@quintet/access/contract";
import { useOnline } from "@quintet/ui/client/use-online.ts";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useEffect, useRef } from "react";
import { usePortalWords } from "../../words/use-words.ts";
import type { Outgoing } from "./outbox.ts";
import styles from "./show-messages.module.css";

export type ShowMessagesProps = {
  chat: PortalChat;
  outbox: readonly Outgoing[];
  onRetry: () => void;
  onDrop: (key: string) => void;
};

const nearEnd = 120;

/** What was said, by whom and when; new messages are read out and kept in view unless the reader has scrolled away. */
export function ShowMessages({ chat, outbox, onRetry, onDrop }: ShowMessagesProps) {
  const words = usePortalWords();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const count = chat.messages.length + outbox.length;

  useEffect(() => {
    const list = box.current;
    if (list && follows.current) list.scrollTop = list.scrollHeight;
  }, [count, chat.state]);

  return (
    <div
      ref={box}
      className={styles.box}
      role="log"
      aria-label={words("chat.messages")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: list }) => {
        follows.current = list.scrollHeight - list.scrollTop - list.clientHeight < nearEnd;
      }}
    >
      <ol className={styles.list}>
        {chat.messages.map(({ id, at, author, authorName, text }) => (
          <li key={id} className={styles[author]}>
            {author === "system" ? null : (
              <div className={styles.who}>
                {author === "customer" ? words("chat.me") : authorName} <time dateTime={at}>{format.instant(at)}</time>
              </div>
            )}
            <div className={styles.text}>{text}</div>
          </li>
        ))}
        {outbox.map((message) => (
          <li key={message.key} className={styles.customer} data-pending={message.failed ? "failed" : "sending"}>
            <div className={styles.text}>{message.text}</div>
            <Pending message={message} onRetry={onRetry} onDrop={onDrop} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Pending({ message, onRetry, onDrop }: Pick<ShowMessagesProps, "onRetry" | "onDrop"> & { message: Outgoing }) {
  const words = usePortalWords();
  const online = useOnline();
  if (!message.failed) return <div className={styles.state}>{words(online ? "frame.sending" : "chat.sendsLater")}</div>;
  return (
    <div className={styles.state} role="alert">
      {words("chat.notSent")}
      <Button look="quiet" onClick={onRetry}>
        {words("chat.sendAgain")}
      </Button>
      <Button look="quiet" onClick={() => onDrop(message.key)}>
        {words("chat.drop")}
      </Button>
    </div>
  );
}
