import { Icon, type IconName } from "@quintet/ui/icons.tsx";
import { usePartnerWords } from "../../words/use-words.ts";
import type { Standing } from "./share-standing.ts";
import styles from "./standing-notice.module.css";

const icons: Record<Exclude<Standing, "open">, IconName> = {
  "must-answer": "arbitrate",
  answered: "check",
  returned: "return",
  closed: "case",
};

/** Says what the state means and what comes next; nothing, where the form itself says it. */
export function StandingNotice({ standing }: { standing: Standing }) {
  const words = usePartnerWords();
  if (standing === "open") return null;
  return (
    <div className={styles.notice} data-standing={standing} role="status">
      <Icon name={icons[standing]} />
      <p>
        <strong>{words(`standing.${standing}.title`)}</strong> {words(`standing.${standing}.sentence`)}
      </p>
    </div>
  );
}
