import "bpmn-js/dist/assets/diagram-js.css";
import { Button } from "@quintet/ui/parts/button.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import type { FiguresView } from "@quintet/workflow/contract";
import { heatStep } from "@quintet/workflow/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "../../words/use-words.ts";
import { type Drawing, drawDiagram } from "../path/draw-diagram.ts";
import styles from "./heat.module.css";
import { measured } from "./measure.ts";
import type { Measure } from "./review-address.ts";
import { useAmount } from "./use-amount.ts";

export type HeatMapProps = {
  name: string;
  diagram: string;
  nodes: readonly FiguresView[];
  flows: Readonly<Record<string, number>>;
  measure: Measure;
  picked: string | undefined;
  onPick: (node: string | undefined) => void;
};

function marksFor({ nodes, flows, measure }: HeatMapProps): Map<string, string> {
  const warmest = Math.max(0, ...nodes.map((node) => measured(node, measure) ?? 0));
  const broadest = Math.max(0, ...Object.values(flows));
  const marks = new Map(nodes.map((node) => [node.key, `heat-${heatStep(measured(node, measure) ?? 0, warmest)}`]));
  for (const [id, times] of Object.entries(flows)) marks.set(id, `flow-${Math.min(3, heatStep(times, broadest))}`);
  return marks;
}

/** The diagram, warm where the measure is large and broad where cases went; the value stands at each step. */
export function HeatMap(props: HeatMapProps) {
  const { name, diagram, nodes, measure, picked, onPick } = props;
  const words = useWords();
  const amount = useAmount();
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | "failed">();
  const pick = useRef(onPick);
  pick.current = onPick;
  const drawn = drawing === "failed" ? undefined : drawing;
  const marks = useMemo(() => marksFor(props), [props]);
  const warmest = Math.max(0, ...nodes.map((node) => measured(node, measure) ?? 0));

  useEffect(() => {
    const at = box.current;
    if (!at) return;
    let gone = false;
    let open: Drawing | undefined;
    drawDiagram(at, diagram, (id) => pick.current(id)).then(
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
  }, [diagram]);
  useEffect(() => drawn?.mark(marks), [drawn, marks]);
  useEffect(() => drawn?.pick(picked), [drawn, picked]);

  return (
    <div className={styles.frame}>
      {drawing === undefined ? <LoadingSkeleton shape="card" /> : null}
      {drawing === "failed" ? (
        <EmptyState compact title={words("path.failedTitle")} sentence={words("path.failedSentence")} />
      ) : null}
      <section ref={box} className={styles.canvas} aria-label={words("review.heat", { name })} />
      {drawn ? (
        <div className={styles.zoom}>
          <Button look="quiet" icon="plus" label={words("path.zoomIn")} onClick={() => drawn.zoom("in")} />
          <Button look="quiet" icon="minus" label={words("path.zoomOut")} onClick={() => drawn.zoom("out")} />
          <Button look="quiet" icon="fit" label={words("path.fit")} onClick={() => drawn.zoom("fit")} />
        </div>
      ) : null}
      {drawn
        ? nodes.map((node) => {
            const place = drawn.places.get(node.key);
            const value = measured(node, measure);
            if (!place || value === null) return null;
            return createPortal(
              <button
                type="button"
                className={styles.tag}
                data-step={heatStep(value, warmest)}
                aria-pressed={node.key === picked}
                aria-label={words("review.at", { name: node.name, value: amount.of(value, measure) })}
                onClick={() => onPick(node.key === picked ? undefined : node.key)}
              >
                {amount.of(value, measure)}
              </button>,
              place,
              node.key,
            );
          })
        : null}
    </div>
  );
}
