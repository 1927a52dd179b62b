import type { CaseView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import styles from "./aside-section.module.css";

/** What the customer said, and what he was told in the end. */
export function AboutCase({ view }: { view: CaseView }) {
  const words = useWords();
  return (
    <>
      <section>
        <h2 className={styles.title}>{words("case.description")}</h2>
        <p className={styles.text}>{view.description || words("case.noDescription")}</p>
      </section>
      {view.result ? (
        <section>
          <h2 className={styles.title}>{words("case.result")}</h2>
          <p className={styles.text}>{view.result}</p>
        </section>
      ) : null}
    </>
  );
}
