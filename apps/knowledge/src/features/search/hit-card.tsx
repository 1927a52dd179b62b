import type { Hit } from "@quintet/knowledge/contract";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { z } from "zod";
import { articlePath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { ExplainHit } from "./explain-hit.tsx";
import styles from "./hit-card.module.css";
import { MarkedText } from "./marked-text.tsx";

export type HitCardProps = { hit: z.infer<typeof Hit>; query: string; onOpen: () => void };

/** One article found: what it is called, what it says about the question, and why it stands where it stands. */
export function HitCard({ hit, query, onOpen }: HitCardProps) {
  const words = useWords();
  return (
    <li className={styles.hit}>
      <div className={styles.head}>
        <h2>
          <Link data-hit href={articlePath(hit.articleId, { q: query })} onClick={onOpen}>
            <MarkedText text={hit.title} marks={hit.titleMarks} />
          </Link>
        </h2>
        <Chip>{words(`kind.${hit.kind}`)}</Chip>
      </div>
      <p className={styles.passage}>
        <MarkedText text={hit.passage} marks={hit.marks} />
      </p>
      <div className={styles.foot}>
        <span>{hit.code}</span>
        <span>{words("search.from", { reader: words(`reader.${hit.reader}`) })}</span>
        <ExplainHit title={hit.title} score={hit.score} because={hit.because} />
      </div>
    </li>
  );
}
