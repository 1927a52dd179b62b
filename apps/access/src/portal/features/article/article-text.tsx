import styles from "./article-text.module.css";
import { parseArticle, type Stretch } from "./parse-article.ts";

function Line({ line }: { line: readonly Stretch[] }) {
  return line.map(({ at, text, strong }) => (strong ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>));
}

/** An article's text for reading. */
export function ArticleText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {parseArticle(text).map((block) => {
        if (block.kind === "paragraph")
          return (
            <p key={block.at}>
              <Line line={block.line} />
            </p>
          );
        const items = block.items.map((item) => (
          <li key={item.at}>
            <Line line={item.line} />
          </li>
        ));
        return block.ordered ? <ol key={block.at}>{items}</ol> : <ul key={block.at}>{items}</ul>;
      })}
    </div>
  );
}
