import "bpmn-js/dist/assets/diagram-js.css";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { type Drawing, drawDiagram } from "../path/draw-diagram.ts";
import styles from "./draw-definition.module.css";

/** A definition to look at. */
export function DrawDefinition({ xml, name }: { xml: string; name: string }) {
  const words = useWords();
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | "failed">();
  useEffect(() => {
    const at = box.current;
    if (!at) return;
    let gone = false;
    let open: Drawing | undefined;
    drawDiagram(at, xml, () => undefined, language).then(
      (next) => {
        if (gone) return next.close();
        open = next;
        setDrawing(next);
      },
      () => gone || setDrawing("failed"),
    );
    return () => {
      gone = true;
      open?.close();
      setDrawing(undefined);
    };
  }, [xml, language]);
  const drawn = drawing === "failed" ? undefined : drawing;
  return (
    <div className={styles.frame}>
      {drawing === "failed" ? (
        <EmptyState compact title={words("editor.drawFailed")} sentence={words("editor.drawFailedSentence")} />
      ) : null}
      <section
        ref={box}
        className={styles.canvas}
        aria-label={words("path.diagram", { name })}
        hidden={drawing === "failed"}
      />
      {drawn ? (
        <div className={styles.zoom}>
          <Button look="quiet" icon="plus" label={words("path.zoomIn")} onClick={() => drawn.zoom("in")} />
          <Button look="quiet" icon="minus" label={words("path.zoomOut")} onClick={() => drawn.zoom("out")} />
          <Button look="quiet" icon="fit" label={words("path.fit")} onClick={() => drawn.zoom("fit")} />
        </div>
      ) : null}
    </div>
  );
}
