import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import "@bpmn-io/properties-panel/dist/assets/properties-panel.css";
import "./bio-theme.css";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { SplitPane } from "@quintet/ui/parts/split-pane.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import type { FindingView } from "@quintet/workflow/contract";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { createModeler, type Editor } from "./create-modeler.ts";
import { DiagramTools } from "./diagram-tools.tsx";
import styles from "./edit-diagram.module.css";
import { useFindingBadges } from "./findings/use-finding-badges.tsx";

export interface DiagramHandle {
  /** Tells the last change at once, before it would have been told by itself. */
  flush: () => Promise<string | undefined>;
  jumpTo: (id: string) => void;
}

export type EditDiagramProps = {
  /** Drawn when the component appears; later changes are its own. */
  xml: string;
  name: string;
  findings: readonly FindingView[];
  formIds: readonly string[];
  decisionIds: readonly string[];
  onChange: (xml: string) => void;
  /** Names of the elements as they are drawn, told after every change. */
  onNames: (names: ReadonlyMap<string, string>) => void;
  ref?: Ref<DiagramHandle>;
};

const pause = 300;
const namesOf = (editor: Editor): Map<string, string> =>
  new Map(editor.registry.getAll().map(({ id, businessObject }) => [id, businessObject.name ?? ""]));

/** The diagram with its tools, and beside it what the chosen element means. What bpmn.io draws wears its mark. */
export function EditDiagram(props: EditDiagramProps) {
  const words = useWords();
  const { language } = useLanguage();
  const canvas = useRef<HTMLDivElement>(null);
  const properties = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  const [editor, setEditor] = useState<Editor>();
  const [fault, setFault] = useState(false);
  const [can, setCan] = useState({ undo: false, redo: false });
  const flush = useRef(async (): Promise<string | undefined> => undefined);

  useEffect(() => {
    const places = { canvas: canvas.current, properties: properties.current };
    if (!places.canvas || !places.properties) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opened = createModeler(
      { canvas: places.canvas, properties: places.properties },
      {
        language,
        words,
        formIds: () => now.current.formIds,
        decisionIds: () => now.current.decisionIds,
        onChange: (next) => {
          setCan(next);
          clearTimeout(timer);
          timer = setTimeout(() => void tell(), pause);
        },
      },
    );
    const tell = async () => {
      clearTimeout(timer);
      timer = undefined;
      const xml = await opened.xml();
      if (gone) return xml;
      now.current.onChange(xml);
      now.current.onNames(namesOf(opened));
      return xml;
    };
    flush.current = async () => (timer === undefined ? undefined : tell());
    opened.open(now.current.xml).then(
      () => {
        if (gone) return;
        setFault(false);
        setEditor(opened);
        now.current.onNames(namesOf(opened));
      },
      () => gone || setFault(true),
    );
    const watch = new ResizeObserver(() => opened.resized());
    watch.observe(places.canvas);
    return () => {
      if (timer !== undefined) void tell();
      gone = true;
      watch.disconnect();
      opened.close();
      setEditor(undefined);
    };
    // Another language redraws from what was last told, so that palette and panel speak it.
  }, [language, words]);

  useImperativeHandle(props.ref, () => ({ flush: () => flush.current(), jumpTo: (id) => editor?.jumpTo(id) }), [
    editor,
  ]);
  const badges = useFindingBadges(editor, props.findings);
  return (
    <SplitPane
      name="designer-properties"
      label={words("editor.properties")}
      sized="second"
      initial={300}
      min={248}
      max={480}
      first={
        <div className={styles.frame}>
          {fault ? (
            <div className={styles.fault}>
              <EmptyState title={words("editor.drawFailed")} sentence={words("editor.drawFailedSentence")} />
            </div>
          ) : null}
          <section ref={canvas} className={styles.canvas} aria-label={words("path.diagram", { name: props.name })} />
          {editor ? <DiagramTools editor={editor} can={can} /> : null}
          {badges}
        </div>
      }
      second={<section ref={properties} className={styles.properties} aria-label={words("editor.properties")} />}
    />
  );
}
