import { diffText } from "@quintet/knowledge/core";
import { useMemo } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./diff-view.module.css";

/** Two texts in one, word by word: what went is struck out, what came is underlined. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const words = useWords();
  const parts = useMemo(() => diffText(before, after), [before, after]);
  const size = (change: "added" | "removed") =>
    parts.filter((part) => part.change === change).reduce((sum, { text }) => sum + [...text].length, 0);
  let at = 0;
  return (
    <div className={styles.diff}>
      <p className={styles.sum}>{words("version.sum", { added: size("added"), removed: size("removed") })}</p>
      <div className={styles.text}>
        {parts.map(({ change, text }) => {
          const key = `${at}-${change}`;
          at += text.length;
          if (change === "same") return <span key={key}>{text}</span>;
          return change === "added" ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
        })}
      </div>
    </div>
  );
}
