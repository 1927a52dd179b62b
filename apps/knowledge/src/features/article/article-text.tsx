import { useMemo } from "react";
import styles from "./article-text.module.css";
import { type Line, parseArticle } from "./parse-article.ts";

function Words({ line }: { line: Line }) {
  return line.stretches.map(({ at, text, strong }) =>
    strong ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
  );
}

/** An article's text for reading. */
export function ArticleText({ text }: { text: string }) {
  const blocks = useMemo(() => parseArticle(text), [text]);
  return (
    <div className={styles.text}>
      {blocks.map((block) => {
        if (block.kind === "list")
          return (
            <ul key={block.at}>
              {block.items.map((item) => (
                <li key={item.at}>
                  <Words line={item} />
                </li>
              ))}
            </ul>
          );
        if (block.kind === "clause")
          return (
            <p key={block.at} className={styles.clause}>
              <span className={styles.mark}>{block.mark}</span>
              <span>
                <Words line={block.line} />
              </span>
            </p>
          );
        return (
          <p key={block.at}>
            <Words line={block.line} />
          </p>
        );
      })}
    </div>
  );
}
