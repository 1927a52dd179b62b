import type { PortalChat } from "@quintet/access/contract";
import { usePortalWords } from "../../words/use-words.ts";
import { honestWait } from "./chat-phase.ts";
import styles from "./show-wait.module.css";

/** The place in the queue and an honest estimate, for as long as nobody has answered. */
export function ShowWait({ chat }: { chat: PortalChat }) {
  const words = usePortalWords();
  const wait = honestWait(chat);
  const ahead = "ahead" in wait && wait.ahead !== null ? wait.ahead : null;
  const minutes = "minutes" in wait ? wait.minutes : null;
  return (
    <div className={styles.wait} role="status" aria-label={words("wait.label")}>
      <span className={styles.strands} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <div>
        <p className={styles.head}>
          {wait.kind === "next" ? words("wait.next") : null}
          {wait.kind === "soon" ? words("wait.soon") : null}
          {wait.kind === "nobody" && ahead === null ? words("wait.nobody") : null}
          {(wait.kind === "position" || wait.kind === "nobody") && ahead !== null
            ? words(ahead === 0 ? "wait.first" : "wait.ahead", { count: ahead })
            : null}
        </p>
        <p className={styles.line}>
          {minutes !== null ? words("wait.minutes", { count: minutes }) : null}
          {wait.kind === "nobody" ? words("wait.noEstimate") : null}
          {wait.kind === "next" ? words("wait.connecting") : null}
        </p>
      </div>
    </div>
  );
}
