import type { ArticleRow as Row } from "@quintet/knowledge/contract";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { z } from "zod";
import { useMoment } from "../../parts/use-moment.ts";
import { articlePath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./article-row.module.css";
import { StateChip } from "./state-chip.tsx";

export type ArticleRowProps = {
  article: z.infer<typeof Row> /** Its home, where that is worth telling. */;
  topic: string | undefined;
};

/** One article in a list: title, kind, for whom it is written, when it changed. */
export function ArticleRow({ article, topic }: ArticleRowProps) {
  const words = useWords();
  const moment = useMoment();
  const { state } = article;
  return (
    <li className={styles.row}>
      <Link href={articlePath(article.id)}>
        <span className={styles.title}>
          <span className={styles.name}>{article.title}</span>
          {state === "published" ? null : <StateChip state={state} />}
        </span>
        <span className={styles.kind}>
          {words(`kind.${article.kind}`)}
          {topic ? ` · ${topic}` : ""}
        </span>
        <span className={styles.readers}>
          {article.readers.map((reader) => (
            <i key={reader} data-reader={reader}>
              {words(`reader.${reader}`)}
            </i>
          ))}
        </span>
        <span className={styles.code}>{article.code}</span>
        <time dateTime={article.updatedAt}>{moment(article.updatedAt)}</time>
      </Link>
    </li>
  );
}
