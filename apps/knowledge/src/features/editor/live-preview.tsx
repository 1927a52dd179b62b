import type { Reader } from "@quintet/knowledge/contract";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useWords } from "../../words/use-words.ts";
import { ArticleText } from "../article/article-text.tsx";
import { textFaults } from "./draft-faults.ts";
import styles from "./live-preview.module.css";
import { placesIn } from "./places-in.ts";

export type LivePreviewProps = {
  title: string;
  text: string;
  fields: Readonly<Record<string, string>>;
  reader: Reader;
};

/** The text with what is known inserted; places nobody has filled stay as they are. */
function inserted(text: string, fields: Readonly<Record<string, string>>): string {
  let shown = "";
  let at = 0;
  for (const { from, until, name } of placesIn(text)) {
    shown += text.slice(at, from) + (Object.hasOwn(fields, name) ? fields[name] : text.slice(from, until));
    at = until;
  }
  return shown + text.slice(at);
}

/** What a reader will see, as it is being written. */
export function LivePreview({ title, text, fields, reader }: LivePreviewProps) {
  const words = useWords();
  const missing = textFaults(text, fields, reader).filter(({ reason }) => reason === "unknown-field");
  return (
    <Panel title={words("preview.title")} aside={words("preview.for", { reader: words(`reader.${reader}`) })}>
      {text.trim() === "" ? (
        <p className={styles.none}>{words("preview.none", { reader: words(`reader.${reader}`) })}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach what it scrolls
        <div className={styles.sheet} tabIndex={0}>
          <h3>{title.trim() || words("edit.untitled")}</h3>
          <ArticleText text={inserted(text, fields)} />
        </div>
      )}
      {missing.length > 0 ? (
        <p className={styles.missing}>
          {words("preview.missing", { names: missing.map(({ name }) => `{{${name}}}`).join(" ") })}
        </p>
      ) : null}
    </Panel>
  );
}
