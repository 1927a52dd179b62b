import type { Hit } from "@quintet/knowledge/contract";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { MarkedText } from "./marked-text.tsx";
import styles from "./show-hits.module.css";

export type ShowHitsProps = {
  hits: readonly Hit[];
  label: string;
  linkOf: (hit: Hit) => string;
  onOpen?: (hit: Hit) => void;
};

/** What was found: the title, and the passage that answers. */
export function ShowHits({ hits, label, linkOf, onOpen }: ShowHitsProps) {
  return (
    <ul className={styles.hits} aria-label={label}>
      {hits.map((hit) => (
        <li key={hit.articleId}>
          <Link href={linkOf(hit)} className={styles.hit} onClick={() => onOpen?.(hit)}>
            <span className={styles.title}>
              <MarkedText text={hit.title} marks={hit.titleMarks} />
            </span>
            <span className={styles.passage}>
              <MarkedText text={hit.passage} marks={hit.marks} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
