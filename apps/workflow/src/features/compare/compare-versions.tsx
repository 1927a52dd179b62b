import "bpmn-js/dist/assets/diagram-js.css";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import type { DefinitionsCompared } from "@quintet/workflow/contract";
import { useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { VersionChip } from "../definition/version-chip.tsx";
import styles from "./compare-versions.module.css";
import { drawSide, type Side } from "./draw-side.ts";
import { ListChanges } from "./list-changes.tsx";
import { marksOf } from "./marks-of.ts";

type Sides = { left: Side; right: Side };

/** Two versions side by side, moved as one; what is different is marked on both and listed beside them. */
export function CompareVersions({ compared }: { compared: DefinitionsCompared }) {
  const words = useWords();
  const format = useFormat();
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const [sides, setSides] = useState<Sides | "failed">();
  const [picked, setPicked] = useState<string>();
  const { changes } = compared;
  const marks = useMemo(() => marksOf(changes), [changes]);

  useEffect(() => {
    const boxes = { left: left.current, right: right.current };
    if (!boxes.left || !boxes.right) return;
    let gone = false;
    const open: Partial<Sides> = {};
    const other = { left: "right", right: "left" } as const;
    const heard = (of: "left" | "right") => ({
      onMove: (view: Parameters<Side["follow"]>[0]) => open[other[of]]?.follow(view),
      onPick: (id: string) => setPicked(id),
    });
    Promise.all([
      drawSide(boxes.left, compared.left.xml, heard("left")),
      drawSide(boxes.right, compared.right.xml, heard("right")),
    ]).then(
      ([one, two]) => {
        if (gone) {
          one.close();
          two.close();
          return;
        }
        Object.assign(open, { left: one, right: two });
        two.fit();
        setSides({ left: one, right: two });
      },
      () => gone || setSides("failed"),
    );
    return () => {
      gone = true;
      open.left?.close();
      open.right?.close();
      setSides(undefined);
    };
  }, [compared.left.xml, compared.right.xml]);

  const drawn = sides === "failed" ? undefined : sides;
  useEffect(() => {
    drawn?.left.mark(marks.left);
    drawn?.right.mark(marks.right);
  }, [drawn, marks]);
  useEffect(() => {
    drawn?.left.pick(picked);
    drawn?.right.pick(picked);
  }, [drawn, picked]);

  const show = (id: string) => {
    setPicked(id);
    if (!drawn?.right.show(id)) drawn?.left.show(id);
  };
  return (
    <div className={styles.page}>
      <div className={styles.sides} data-failed={sides === "failed" || undefined}>
        {(["left", "right"] as const).map((side) => (
          <figure key={side}>
            <figcaption>
              <VersionChip version={compared[side].version} state={compared[side].state} />
              <span>
                {compared[side].by} · {format.instant(compared[side].deployedAt)}
              </span>
            </figcaption>
            <section
              ref={side === "left" ? left : right}
              className={styles.canvas}
              aria-label={words("compare.drawing", { version: compared[side].version })}
            />
          </figure>
        ))}
        {sides === "failed" ? (
          <EmptyState title={words("path.failedTitle")} sentence={words("compare.failedSentence")} />
        ) : null}
        {drawn ? (
          <div className={styles.zoom} role="toolbar" aria-label={words("editor.tools")}>
            <Button look="quiet" icon="plus" label={words("path.zoomIn")} onClick={() => drawn.right.zoom(1.25)} />
            <Button look="quiet" icon="minus" label={words("path.zoomOut")} onClick={() => drawn.right.zoom(0.8)} />
            <Button look="quiet" icon="fit" label={words("path.fit")} onClick={() => drawn.right.fit()} />
          </div>
        ) : null}
      </div>
      <ListChanges changes={changes} picked={picked} onPick={show} />
    </div>
  );
}
