import { Reader } from "@quintet/knowledge/contract";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { lazy, type RefObject, Suspense } from "react";
import { Tabs } from "../../parts/tabs.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Fault } from "./draft-faults.ts";
import { faultWords } from "./fault-list.tsx";
import styles from "./rendition-editors.module.css";

const RenditionEditor = lazy(() =>
  import("./rendition-editor.tsx").then(({ RenditionEditor }) => ({ default: RenditionEditor })),
);

export type RenditionEditorsProps = {
  renditions: Readonly<Record<Reader, string>>;
  fields: Readonly<Record<string, string>>;
  faults: readonly Fault[];
  reader: Reader;
  onReader: (reader: Reader) => void;
  onChange: (text: string) => void;
  /** Filled with what puts a text where the cursor is. */
  insert: RefObject<((text: string) => void) | null>;
};

/** One text per reader. What is not written for a reader does not exist for them. */
export function RenditionEditors(props: RenditionEditorsProps) {
  const { renditions, fields, faults, reader, onReader, onChange, insert } = props;
  const words = useWords();
  const text = renditions[reader];
  const inText = faults.filter(({ place }) => place === reader);
  return (
    <Panel title={words("article.renditions")} aside={words("edit.renditionsHint")} flush>
      <Tabs
        label={words("article.renditions")}
        tabs={Reader.options.map((one) => ({
          key: one,
          label: words(renditions[one].trim() === "" ? "edit.notWritten" : "edit.written", {
            reader: words(`reader.${one}`),
          }),
        }))}
        current={reader}
        controls="rendition-editor"
        onChange={onReader}
      />
      <div
        id="rendition-editor"
        role="tabpanel"
        aria-labelledby={`rendition-editor-${reader}`}
        className={styles.panel}
      >
        <Suspense fallback={<LoadingSkeleton shape="card" />}>
          <RenditionEditor
            key={reader}
            label={words("edit.textFor", { reader: words(`reader.${reader}`) })}
            value={text}
            fields={fields}
            onChange={onChange}
            insert={insert}
          />
        </Suspense>
        <div className={styles.foot}>
          <ul className={styles.faults} aria-live="polite">
            {inText.map((fault) => (
              <li key={`${fault.reason} ${fault.name}`}>{faultWords(fault, words)}</li>
            ))}
          </ul>
          <span>{words("edit.length", { count: [...text.trim()].length })}</span>
        </div>
      </div>
    </Panel>
  );
}
