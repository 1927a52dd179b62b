import "bpmn-js/dist/assets/diagram-js.css";
import "dmn-js/dist/assets/dmn-js-shared.css";
import "dmn-js/dist/assets/dmn-js-drd.css";
import "dmn-js/dist/assets/dmn-js-decision-table.css";
import "dmn-js/dist/assets/dmn-js-decision-table-controls.css";
import "dmn-js/dist/assets/dmn-js-literal-expression.css";
import "dmn-js/dist/assets/dmn-font/css/dmn.css";
import "../editor/bio-theme.css";
import "./dmn-theme.css";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import DmnModeler from "dmn-js/lib/Modeler";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./edit-decisions.module.css";
import { decisionWords } from "./translate-decision.ts";

const pause = 300;

/** Edits one decision: its table first, its diagram of requirements where there is more than the table. */
export function DecisionWorkshop(props: { id: string; xml: string; onChange: (xml: string) => void }) {
  const words = useWords();
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  const [fault, setFault] = useState(false);
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const speech = { additionalModules: [decisionWords(language)] };
    const modeler = new DmnModeler({
      container,
      drd: speech,
      decisionTable: speech,
      literalExpression: speech,
      boxedExpression: speech,
    });
    const heard = new WeakSet<object>();
    const tell = async () => {
      timer = undefined;
      now.current.onChange((await modeler.saveXML({ format: true })).xml);
    };
    // Each view has a command stack of its own, which is there once the view is open.
    const listen = () => {
      const viewer = modeler.getActiveViewer();
      if (!viewer || heard.has(viewer)) return;
      heard.add(viewer);
      viewer.on("commandStack.changed", () => {
        clearTimeout(timer);
        timer = setTimeout(() => void tell(), pause);
      });
    };
    modeler.on("views.changed", listen);
    modeler.importXML(now.current.xml).then(
      async () => {
        const table = modeler.getViews().find(({ element }) => element.id === now.current.id);
        if (table) await modeler.open(table);
        listen();
      },
      () => setFault(true),
    );
    return () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        void tell().finally(() => modeler.destroy());
      } else modeler.destroy();
    };
  }, [language]);
  return (
    <section className={styles.room} aria-label={words("editor.tab.decisions")}>
      {fault ? (
        <EmptyState title={words("part.broken", { id: props.id })} sentence={words("part.brokenSentence")} />
      ) : null}
      <div ref={box} className={styles.table} hidden={fault} />
    </section>
  );
}
