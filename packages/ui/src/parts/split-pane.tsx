import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { clampWidth, loadWidth, saveWidth } from "./pane-width.ts";
import styles from "./split-pane.module.css";

export type SplitPaneProps = {
  /** Name under which the width is remembered on this device. */
  name: string;
  /** What the sized pane holds, for those who hear it: 会话列表. */
  label: string;
  /** Which of the two keeps a width; the other takes the rest. */
  sized?: "first" | "second";
  /** Widths in px. */
  initial: number;
  min: number;
  max: number;
  /** The sized pane is put away; it stays mounted, so that nothing in it is lost. */
  collapsed?: boolean;
  first: ReactNode;
  second: ReactNode;
};

const keySteps: Partial<Record<string, number>> = { ArrowLeft: -16, ArrowRight: 16 };

/** Two panes with a bar between them that can be dragged or moved by arrow keys. Below 720 px they stand one under the other. */
export function SplitPane(props: SplitPaneProps) {
  const { name, label, sized = "first", initial, min, max, collapsed = false, first, second } = props;
  const words = useWords();
  const [width, setWidth] = useState(() => clampWidth(loadWidth(name) ?? initial, { min, max }));
  const start = useRef({ x: 0, width: 0 });
  const direction = sized === "first" ? 1 : -1;

  const set = (next: number) => {
    const kept = clampWidth(next, { min, max });
    setWidth(kept);
    saveWidth(name, kept);
  };
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(start.current.width + direction * (event.clientX - start.current.x));
  };
  const press = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    const goal =
      event.key === "Home"
        ? min
        : event.key === "End"
          ? max
          : step === undefined
            ? undefined
            : width + direction * step;
    if (goal === undefined) return;
    event.preventDefault();
    set(goal);
  };

  const style = { "--pane": `${width}px` } as React.CSSProperties;
  return (
    <div className={styles.split} data-sized={sized} data-collapsed={collapsed || undefined} style={style}>
      <div className={styles.pane} hidden={collapsed && sized === "first"}>
        {first}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, an hr is not */}
      <div
        className={styles.bar}
        role="separator"
        tabIndex={0}
        hidden={collapsed}
        aria-orientation="vertical"
        aria-label={words("pane.resize", { label })}
        aria-valuenow={width}
        aria-valuemin={min}
        aria-valuemax={max}
        onPointerDown={grab}
        onPointerMove={drag}
        onDoubleClick={() => set(initial)}
        onKeyDown={press}
      />
      <div className={styles.pane} hidden={collapsed && sized === "second"}>
        {second}
      </div>
    </div>
  );
}
