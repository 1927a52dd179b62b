import "bpmn-js/dist/assets/diagram-js.css";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "../../words/use-words.ts";
import { type Drawing, drawDiagram } from "./draw-diagram.ts";
import { explainNode } from "./explain-node.ts";
import { marksFor } from "./marks.ts";
import { NodeStory } from "./node-story.tsx";
import { NodeTag } from "./node-tag.tsx";
import styles from "./show-diagram.module.css";

export type ShowDiagramProps = {
  view: CaseView;
  picked: string | undefined;
  onPick: (node: string | undefined) => void;
};

/** The case's way on the diagram of its definition. What bpmn.io drew wears its mark, as its licence asks. */
export function ShowDiagram({ view, picked, onPick }: ShowDiagramProps) {
  const words = useWords();
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | "failed">();
  const pick = useRef(onPick);
  pick.current = onPick;
  const drawn = drawing === "failed" ? undefined : drawing;

  useEffect(() => {
    const at = box.current;
    if (!at) return;
    let gone = false;
    let open: Drawing | undefined;
    drawDiagram(at, view.diagram, (id) => pick.current(id), language).then(
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
  }, [view.diagram, language]);

  useEffect(() => drawn?.mark(marksFor(drawn.graph, view.path)), [drawn, view.path]);
  useEffect(() => drawn?.pick(picked), [drawn, picked]);

  const ground = drawn && { graph: drawn.graph, path: view.path, tasks: view.tasks };
  const story = ground && picked ? explainNode(ground, picked) : undefined;
  return (
    <>
      <div className={styles.frame}>
        {drawing === undefined ? <LoadingSkeleton shape="card" /> : null}
        {drawing === "failed" ? (
          <EmptyState compact title={words("path.failedTitle")} sentence={words("path.failedSentence")} />
        ) : null}
        <section
          ref={box}
          className={styles.canvas}
          aria-label={words("path.diagram", { name: drawn?.graph.name || view.definitionKey })}
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
      {drawn
        ? [...drawn.places].map(([id, place]) => {
            const state = view.path.nodes[id];
            const tasks = view.tasks.filter((task) => task.elementId === id);
            if (!state || tasks.length === 0) return null;
            return createPortal(<NodeTag tasks={tasks} picked={id === picked} onPick={() => onPick(id)} />, place, id);
          })
        : null}
      {story ? <NodeStory caseId={view.id} story={story} onPick={onPick} /> : null}
    </>
  );
}
