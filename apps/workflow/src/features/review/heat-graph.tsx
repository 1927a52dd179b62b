import type { FiguresView, FollowGraphView } from "@quintet/workflow/contract";
import { heatStep } from "@quintet/workflow/core";
import { useId, useMemo, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { box, drawFollow } from "./draw-follow.ts";
import styles from "./heat.module.css";
import { measured } from "./measure.ts";
import panels from "./review.module.css";
import type { Measure } from "./review-address.ts";
import { useAmount } from "./use-amount.ts";

export type HeatGraphProps = {
  name: string;
  graph: FollowGraphView;
  nodes: readonly FiguresView[];
  measure: Measure;
  picked: string | undefined;
  onPick: (node: string | undefined) => void;
};

const short = (name: string): string => (name.length > 12 ? `${name.slice(0, 11)}…` : name);

/** What directly followed what, for a log that has no diagram: steps as boxes, ways as broad as they were gone. */
export function HeatGraph({ name, graph, nodes, measure, picked, onPick }: HeatGraphProps) {
  const words = useWords();
  const amount = useAmount();
  const id = useId();
  const all = graph.edges.length;
  const [most, setMost] = useState(Math.min(24, all));
  const drawn = useMemo(() => drawFollow(graph, most), [graph, most]);
  const figures = new Map(nodes.map((node) => [node.key, node]));
  const warmest = Math.max(0, ...nodes.map((node) => measured(node, measure) ?? 0));
  const amountAt = (activity: string) => {
    const found = figures.get(activity);
    return found ? measured(found, measure) : null;
  };
  return (
    <>
      <label className={panels.slider}>
        {words("review.edges", { shown: drawn.edges.length, count: all })}
        <input
          type="range"
          min={1}
          max={all}
          value={most}
          aria-label={words("review.edgesLabel")}
          onChange={(event) => setMost(Number(event.target.value))}
        />
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached and scrolled by keyboard */}
      <section tabIndex={0} className={styles.graph} aria-label={words("review.heat", { name })}>
        <svg width={drawn.width} height={drawn.height} role="presentation">
          <defs>
            <marker
              id={id}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 L8 4 L0 8 z" />
            </marker>
          </defs>
          {drawn.edges.map(({ from, to, path, back, width }) => (
            <path key={`${from} ${to}`} d={path} data-back={back} strokeWidth={width} markerEnd={`url(#${id})`} />
          ))}
          {drawn.edges.map(({ from, to, times, x, y }) => (
            <text key={`${from} ${to}`} className={styles.edge} x={x} y={y}>
              {amount.number(times)}
            </text>
          ))}
          {drawn.nodes.map(({ activity, name: title, x, y }) => {
            const value = amountAt(activity);
            const label = words("review.at", { name: title, value: amount.of(value, measure) });
            const toggle = () => onPick(activity === picked ? undefined : activity);
            return (
              // biome-ignore lint/a11y/useSemanticElements: SVG has no button
              <g
                key={activity}
                role="button"
                tabIndex={0}
                aria-pressed={activity === picked}
                aria-label={label}
                data-step={heatStep(value ?? 0, warmest)}
                onClick={toggle}
                onKeyDown={(event) => {
                  if (event.key === "Enter" || event.key === " ") toggle();
                }}
              >
                <title>{label}</title>
                <rect x={x} y={y} width={box.width} height={box.height} rx="8" />
                <text x={x + box.width / 2} y={y + 18}>
                  {short(title)}
                </text>
                <text className={styles.small} x={x + box.width / 2} y={y + 35}>
                  {amount.of(value, measure)}
                </text>
              </g>
            );
          })}
        </svg>
      </section>
    </>
  );
}
