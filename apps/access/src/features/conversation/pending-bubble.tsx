import { Button } from "@quintet/ui/parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Pending, Sending } from "../composer/send-reply.ts";
import styles from "./message-list.module.css";

export type PendingBubbleProps = { pending: Pending; sending: Sending; onTakeBack: (text: string) => void };

/** A message on its way, or one that did not leave: kept in sight until it is sent or taken back. */
export function PendingBubble({ pending, sending, onTakeBack }: PendingBubbleProps) {
  const words = useWords();
  const { key, text, internal, state, reason } = pending;
  return (
    <article className={styles.message} data-kind={internal ? "note" : "agent"} data-state={state}>
      <div className={styles.who} role={state === "failed" ? "alert" : "status"}>
        {words(`conversation.${state === "conflict" ? "held" : state}`)}
        {state === "failed" && reason ? ` · ${words(`conversation.because.${reason}`)}` : null}
      </div>
      <div className={styles.text}>{text}</div>
      {state === "failed" ? (
        <footer className={styles.again}>
          {reason === "ended" ? null : (
            <Button onClick={() => sending.retry(key)}>{words("conversation.retry")}</Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              sending.discard(key);
              onTakeBack(text);
            }}
          >
            {words("conversation.takeBack")}
          </Button>
        </footer>
      ) : null}
    </article>
  );
}
