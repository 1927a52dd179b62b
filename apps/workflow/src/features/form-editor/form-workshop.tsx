import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import "@bpmn-io/form-js-editor/dist/assets/form-js-editor.css";
import "../editor/bio-theme.css";
import "./form-theme.css";
import { FormEditor } from "@bpmn-io/form-js-editor";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./edit-forms.module.css";
import { speakChinese } from "./speak-chinese.ts";

export type FormSchema = Record<string, unknown>;

/** Builds one form: fields to drag at the left, what each asks at the right. */
export function FormWorkshop(props: { id: string; schema: FormSchema; onChange: (schema: FormSchema) => void }) {
  const words = useWords();
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  const [fault, setFault] = useState(false);
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let ready = false;
    const editor = new FormEditor({ container });
    const silence = language === "zh-CN" ? speakChinese(container) : undefined;
    editor.on("changed", () => {
      if (ready) now.current.onChange({ ...editor.saveSchema() });
    });
    editor.importSchema({ components: [], ...now.current.schema, type: "default" }).then(
      () => {
        ready = true;
      },
      () => setFault(true),
    );
    return () => {
      ready = false;
      silence?.();
      editor.destroy();
    };
  }, [language]);
  return (
    <section className={styles.room} aria-label={words("editor.tab.forms")}>
      {fault ? (
        <EmptyState title={words("part.broken", { id: props.id })} sentence={words("part.brokenSentence")} />
      ) : null}
      <div ref={box} style={{ height: "100%" }} hidden={fault} />
    </section>
  );
}
