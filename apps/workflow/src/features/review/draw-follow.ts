import type { FollowGraphView } from "@quintet/workflow/contract";
import { layGraph } from "@quintet/workflow/core";

export interface DrawnNode {
  activity: string;
  name: string;
  visits: number;
  x: number;
  y: number;
}
export interface DrawnEdge {
  from: string;
  to: string;
  times: number;
  back: boolean;
  path: string;
  /** Where its number stands. */
  x: number;
  y: number;
  width: number;
}
export interface DrawnGraph {
  width: number;
  height: number;
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

export const box = { width: 132, height: 44 };
const gap = { x: 96, y: 40 };
const margin = { x: 20, y: 64 };

/** The strongest edges; those without which a step would hang in the air stay in any case. */
function strongest({ edges }: FollowGraphView, most: number) {
  const kept = new Set(edges.slice(0, most));
  const reached = new Set<string>();
  for (const edge of edges) {
    if (edge.from === edge.to || reached.has(edge.to)) continue;
    reached.add(edge.to);
    kept.add(edge);
  }
  return edges.filter((edge) => kept.has(edge));
}

/** Places and curves of a directly-follows graph; ways back run above, dashed by the one who draws. */
export function drawFollow(graph: FollowGraphView, most: number): DrawnGraph {
  const edges = strongest(graph, most);
  const places = new Map(layGraph({ nodes: graph.nodes, edges }).map((place) => [place.activity, place]));
  const rows = Math.max(1, ...[...places.values()].map(({ row }) => row + 1));
  const layers = Math.max(1, ...[...places.values()].map(({ layer }) => layer + 1));
  const members = Map.groupBy(places.values(), ({ layer }) => layer);
  const nodes = graph.nodes.flatMap(({ activity, name, visits }): DrawnNode[] => {
    const place = places.get(activity);
    if (!place) return [];
    const lower = (rows - (members.get(place.layer)?.length ?? 1)) / 2;
    const x = margin.x + place.layer * (box.width + gap.x);
    return [{ activity, name, visits, x, y: margin.y + (place.row + lower) * (box.height + gap.y) }];
  });
  const at = new Map(nodes.map((node) => [node.activity, node]));
  const broadest = Math.max(1, ...edges.map(({ times }) => times));
  const drawn = edges.flatMap(({ from, to, times }): DrawnEdge[] => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) return [];
    const told = { from, to, times, width: 1 + 4 * Math.sqrt(times / broadest) };
    return [{ ...told, ...curve(a, b) }];
  });
  return {
    width: margin.x * 2 + layers * (box.width + gap.x) - gap.x,
    height: margin.y * 1.5 + rows * (box.height + gap.y) - gap.y,
    nodes,
    edges: drawn,
  };
}

function curve(a: DrawnNode, b: DrawnNode): Pick<DrawnEdge, "back" | "path" | "x" | "y"> {
  const middle = (node: DrawnNode) => node.x + box.width / 2;
  if (a.activity === b.activity) {
    const [x, y] = [middle(a), a.y];
    return {
      back: true,
      path: `M${x - 16} ${y} C${x - 30} ${y - 34} ${x + 30} ${y - 34} ${x + 16} ${y}`,
      x,
      y: y - 28,
    };
  }
  if (b.x > a.x) {
    const [x1, y1, x2, y2] = [a.x + box.width, a.y + box.height / 2, b.x, b.y + box.height / 2];
    const bend = Math.max(30, (x2 - x1) / 2);
    const path = `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    return { back: false, path, x: (x1 + x2) / 2, y: (y1 + y2) / 2 - 4 };
  }
  const [x1, x2] = [middle(a), middle(b)];
  const below = a.x === b.x;
  if (below) {
    const side = a.x + box.width;
    const [y1, y2] = [a.y + box.height / 2, b.y + box.height / 2];
    const path = `M${side} ${y1} C${side + 40} ${y1} ${side + 40} ${y2} ${side} ${y2}`;
    return { back: true, path, x: side + 34, y: (y1 + y2) / 2 };
  }
  const top = Math.min(a.y, b.y) - 30 - (x1 - x2) / 14;
  return { back: true, path: `M${x1} ${a.y} C${x1} ${top} ${x2} ${top} ${x2} ${b.y}`, x: (x1 + x2) / 2, y: top + 16 };
}
