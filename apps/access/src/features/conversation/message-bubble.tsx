import type { MessageView } from "@quintet/access/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./message-list.module.css";

/** One message: the customer's at the left, ours at the right, notes between on their own paper, the system's as a line. */
export function MessageBubble({ message }: { message: MessageView }) {
  const words = useWords();
  const format = useFormat();
  const { author, authorName, internal, text, at } = message;
  const time = <time dateTime={at}>{format.instant(at)}</time>;
  if (author === "system")
    return (
      <p className={styles.system}>
        {time} · {text}
      </p>
    );
  return (
    <article className={styles.message} data-kind={internal ? "note" : author}>
      <header className={styles.who}>
        {internal ? (
          <>
            <Icon name="note" size={13} />
            <strong>{words("conversation.note")}</strong>
          </>
        ) : null}
        <span>{authorName}</span> {time}
        {internal ? <span> · {words("conversation.onlyInside")}</span> : null}
      </header>
      <div className={styles.text}>{text}</div>
    </article>
  );
}
