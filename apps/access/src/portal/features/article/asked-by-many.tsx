import { Icon } from "@quintet/ui/icons.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import styles from "./asked-by-many.module.css";

/** Questions that lead straight to their answers, in customers' own words. */
export function AskedByMany() {
  const words = usePortalWords();
  const questions = [
    words("asked.twice"),
    words("asked.data"),
    words("asked.broadband"),
    words("asked.bill"),
    words("asked.cancel"),
  ];
  return (
    <Panel title={words("asked.title")}>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question}>
            <Link href={portalLinks.search(question)}>
              {question}
              <Icon name="forward" size={14} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
