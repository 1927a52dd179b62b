import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import styles from "./answer-meanwhile.module.css";
import { ShowHits } from "./show-hits.tsx";
import { useRested, useSearch } from "./use-search.ts";

const enough = 4;

/** What the knowledge base already knows about the words being typed: at most two answers, and nothing in the way. */
export function AnswerMeanwhile({ text }: { text: string }) {
  const words = usePortalWords();
  const rested = useRested(text.trim());
  const asked = rested.length >= enough ? rested : "";
  const { data } = useSearch(asked, 2);
  if (asked === "" || !data || data.hits.length === 0) return null;
  return (
    <aside className={styles.aside} aria-label={words("chat.meanwhile")}>
      <p>{words("chat.meanwhile")}</p>
      <ShowHits
        hits={data.hits}
        label={words("chat.meanwhile")}
        linkOf={(hit) => portalLinks.article(hit.articleId, rested)}
      />
    </aside>
  );
}
