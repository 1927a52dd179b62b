import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import { AccountMenu } from "@quintet/ui/shell/account-menu.tsx";
import { usePortalWords } from "../../words/use-words.ts";
import { AskKnowledge } from "../article/ask-knowledge.tsx";
import styles from "./greet.module.css";
import { useMyself } from "./myself.ts";
import { partOfDay } from "./part-of-day.ts";

/** The head of the first page: a greeting, the one question, and the place to ask. */
export function Greet({ onLogOut }: { onLogOut: () => void }) {
  const words = usePortalWords();
  const me = useMyself();
  const part = partOfDay(new Date(useNow(false)).getHours());
  const person = { id: me.id, name: me.name, organisation: me.tenantName, roles: [] };
  return (
    <header className={styles.hero}>
      <div className={styles.inner}>
        <div className={styles.line}>
          <p>{words(`greeting.${part}`, { name: me.name })}</p>
          <AccountMenu person={person} onLogOut={onLogOut} />
        </div>
        <h1>{words("home.question")}</h1>
        <AskKnowledge look="raised" />
      </div>
    </header>
  );
}
