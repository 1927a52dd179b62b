import { Button } from "@quintet/ui/parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Editor } from "./create-modeler.ts";
import styles from "./edit-diagram.module.css";

/** Back and forth in what one has done, nearer and farther. */
export function DiagramTools({ editor, can }: { editor: Editor; can: { undo: boolean; redo: boolean } }) {
  const words = useWords();
  return (
    <div className={styles.tools} role="toolbar" aria-label={words("editor.tools")}>
      <Button look="quiet" icon="undo" label={words("editor.undo")} disabled={!can.undo} onClick={editor.undo} />
      <Button look="quiet" icon="redo" label={words("editor.redo")} disabled={!can.redo} onClick={editor.redo} />
      <span className={styles.rule} aria-hidden="true" />
      <Button look="quiet" icon="plus" label={words("path.zoomIn")} onClick={() => editor.zoom("in")} />
      <Button look="quiet" icon="minus" label={words("path.zoomOut")} onClick={() => editor.zoom("out")} />
      <Button look="quiet" icon="fit" label={words("path.fit")} onClick={() => editor.zoom("fit")} />
    </div>
  );
}
