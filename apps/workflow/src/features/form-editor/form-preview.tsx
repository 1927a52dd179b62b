import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import "../editor/bio-theme.css";
import "./form-theme.css";
import { Form } from "@bpmn-io/form-js-viewer";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./edit-forms.module.css";

/** A form as those who fill it in will see it; nothing that is typed here is kept. */
export function FormPreview({ id, schema }: { id: string; schema: Record<string, unknown> }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState(false);
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const form = new Form({ container });
    form.importSchema({ components: [], ...schema, type: "default" }).catch(() => setFault(true));
    return () => form.destroy();
  }, [schema]);
  return (
    <section className={styles.preview} aria-label={words("part.previewOf", { id })}>
      {fault ? <EmptyState title={words("part.broken", { id })} sentence={words("part.brokenSentence")} /> : null}
      <div ref={box} hidden={fault} />
    </section>
  );
}
