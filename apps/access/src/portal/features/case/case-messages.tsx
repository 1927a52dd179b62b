import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import type { CustomerCase } from "@quintet/workflow/contract";
import { usePortalWords } from "../../words/use-words.ts";
import styles from "./case-messages.module.css";

/** What was said about the case, by us and by the customer. */
export function CaseMessages({ of }: { of: CustomerCase }) {
  const words = usePortalWords();
  const format = useFormat();
  return (
    <Panel title={words("case.messages")}>
      {of.messages.length === 0 ? <p className={styles.none}>{words("case.noMessages")}</p> : null}
      <ol className={styles.list} aria-label={words("case.messages")}>
        {of.messages.map((message) => (
          <li key={`${message.at}-${message.from}-${message.text}`} data-from={message.from}>
            <div className={styles.who}>
              {words(message.from === "me" ? "chat.me" : "case.us")}{" "}
              <time dateTime={message.at}>{format.instant(message.at)}</time>
            </div>
            <div className={styles.text}>{message.text}</div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
