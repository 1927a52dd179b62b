import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { articlePath, mapPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./editor-bar.module.css";

export type EditorBarProps = {
  articleId: string | null;
  title: string;
  dirty: boolean;
  /** When this device last kept the draft. */
  keptAt: string | null;
  /** The version this draft was last saved as. */
  saved: number | undefined;
  busy: boolean;
  /** A newer version stands in the way. */
  blocked: boolean;
  onSave: () => void;
};

/** What is being written, how safe it is, and the one button. */
export function EditorBar({ articleId, title, dirty, keptAt, saved, busy, blocked, onSave }: EditorBarProps) {
  const words = useWords();
  const format = useFormat();
  const state = () => {
    if (dirty) return keptAt ? words("edit.kept", { at: format.instant(keptAt) }) : words("edit.unsaved");
    return saved === undefined ? words("edit.unchanged") : words("edit.savedHint", { version: saved });
  };
  return (
    <header className={styles.bar}>
      <Link
        className={styles.back}
        href={articleId === null ? mapPath({}) : articlePath(articleId)}
        aria-label={words("edit.back")}
        title={words("edit.back")}
      >
        <Icon name="back" />
      </Link>
      <h1>{title.trim() || words(articleId === null ? "edit.new" : "edit.untitled")}</h1>
      <p role="status" data-dirty={dirty || undefined}>
        {state()}{" "}
        {!dirty && saved !== undefined && articleId !== null ? (
          <Link href={articlePath(articleId, { version: saved })}>{words("edit.seeVersion", { version: saved })}</Link>
        ) : null}
      </p>
      <Button look="primary" disabled={busy || blocked || (!dirty && articleId !== null)} onClick={onSave}>
        {words(busy ? "edit.saving" : "edit.save")}
      </Button>
      <span className={styles.keys} aria-hidden="true">
        <Kbd keys={["Mod", "S"]} />
      </span>
    </header>
  );
}
