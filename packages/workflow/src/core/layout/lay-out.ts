import type { Definition, Flow, FlowNode } from "../definition.ts";
import { isScope } from "../kinds.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const GAP = { x: 60, y: 50 };
const PADDING = 40;
/** As the editor draws them. */
const SIZES = { event: 36, gateway: 50, task: { width: 100, height: 80 } };

/** Boxes of all elements by id, and the band of each lane; made for definitions that come without a diagram. */
export function layOut(definition: Definition): { boxes: Map<string, Box>; lanes: Map<string, Box> } {
  const boxes = new Map<string, Box>();
  const lanes = new Map<string, Box>();
  layScope(definition, null, { x: 160, y: 80 }, boxes, lanes);
  for (const node of Object.values(definition.nodes)) placeBoundaries(node, boxes);
  return { boxes, lanes };
}

function sizeOf(definition: Definition, node: FlowNode): { width: number; height: number } {
  if (node.type.endsWith("-event")) return { width: SIZES.event, height: SIZES.event };
  if (node.type.endsWith("-gateway")) return { width: SIZES.gateway, height: SIZES.gateway };
  if (!isScope(node.type)) return SIZES.task;
  const { width, height } = layScope(definition, node.id, { x: 0, y: 0 }, new Map(), new Map());
  return { width: Math.max(width, 100) + 2 * PADDING, height: Math.max(height, 80) + 2 * PADDING };
}

/** Lays the elements of one scope from left to right; answers how much room they took. */
function layScope(
  definition: Definition,
  scope: string | null,
  origin: { x: number; y: number },
  boxes: Map<string, Box>,
  lanes: Map<string, Box>,
): { width: number; height: number } {
  const nodes = Object.values(definition.nodes).filter((node) => node.parent === scope && node.attachedTo === null);
  const layer = layersOf(nodes, edgesOf(definition, nodes));
  const row = rowsOf(definition, nodes, layer, scope === null);
  const sizes = new Map(nodes.map((node) => [node.id, sizeOf(definition, node)]));
  const columns = tracks(nodes, layer, (id) => sizes.get(id)?.width ?? 0, GAP.x);
  const rows = tracks(nodes, row, (id) => sizes.get(id)?.height ?? 0, GAP.y);
  for (const { id, type } of nodes) {
    const { width, height } = sizes.get(id) ?? SIZES.task;
    const column = columns.at(layer.get(id) ?? 0);
    const line = rows.at(row.get(id) ?? 0);
    const x = origin.x + (column?.start ?? 0) + ((column?.size ?? 0) - width) / 2;
    const y = origin.y + (line?.start ?? 0) + ((line?.size ?? 0) - height) / 2;
    boxes.set(id, { x, y, width, height });
    if (isScope(type)) layScope(definition, id, { x: x + PADDING, y: y + PADDING }, boxes, lanes);
  }
  const end = (all: readonly Track[]) => Math.max(0, ...all.map(({ start, size }) => start + size));
  if (scope === null)
    bandLanes(definition, row, rows, { x: origin.x - 90, y: origin.y, width: end(columns) + 150 }, lanes);
  return { width: end(columns), height: end(rows) };
}

type Edge = readonly [string, string];

/** Flows within a scope; one out of a border event counts from the activity it sits on. */
function edgesOf({ nodes, flows }: Definition, inside: readonly FlowNode[]): Edge[] {
  const own = new Set(inside.map(({ id }) => id));
  const from = ({ source }: Flow) => nodes[source]?.attachedTo ?? source;
  return Object.values(flows).flatMap((flow): Edge[] =>
    own.has(from(flow)) && own.has(flow.target) ? [[from(flow), flow.target]] : [],
  );
}

/** Longest way from a start, flows that lead back left out. */
function layersOf(nodes: readonly FlowNode[], edges: readonly Edge[]): Map<string, number> {
  const after = Map.groupBy(edges, ([from]) => from);
  const layer = new Map<string, number>();
  const order: string[] = [];
  const forward: Edge[] = [];
  const visit = (id: string, around: ReadonlySet<string>): void => {
    if (layer.has(id)) return;
    layer.set(id, 0);
    const inside = new Set(around).add(id);
    for (const edge of after.get(id) ?? []) {
      if (inside.has(edge[1])) continue;
      forward.push(edge);
      visit(edge[1], inside);
    }
    order.unshift(id);
  };
  const entered = new Set(edges.map(([, to]) => to));
  for (const { id } of nodes.toSorted((a, b) => Number(entered.has(a.id)) - Number(entered.has(b.id))))
    visit(id, new Set());
  for (const id of order)
    for (const [from, to] of forward)
      if (from === id) layer.set(to, Math.max(layer.get(to) ?? 0, (layer.get(id) ?? 0) + 1));
  return layer;
}

/** The row of each element: beside those it comes from, lanes below each other. */
function rowsOf(
  definition: Definition,
  nodes: readonly FlowNode[],
  layer: ReadonlyMap<string, number>,
  laned: boolean,
): Map<string, number> {
  const edges = edgesOf(definition, nodes);
  const row = new Map<string, number>();
  let first = 0;
  for (const band of laned ? bandsOf(definition, nodes) : [nodes]) {
    const taken = new Set<string>();
    for (const { id } of band.toSorted((a, b) => (layer.get(a.id) ?? 0) - (layer.get(b.id) ?? 0))) {
      const before = edges.filter(([, to]) => to === id).map(([from]) => row.get(from) ?? first);
      let wanted = Math.max(first, Math.round(before.reduce((sum, one) => sum + one, 0) / (before.length || 1)));
      while (taken.has(`${layer.get(id)} ${wanted}`)) wanted += 1;
      taken.add(`${layer.get(id)} ${wanted}`);
      row.set(id, wanted);
    }
    first = Math.max(first, ...band.map(({ id }) => (row.get(id) ?? 0) + 1));
  }
  return row;
}

function bandsOf({ lanes }: Definition, nodes: readonly FlowNode[]): FlowNode[][] {
  const bands = lanes.map(({ id }) => nodes.filter(({ lane }) => lane === id));
  const rest = nodes.filter(({ lane }) => !lanes.some(({ id }) => id === lane));
  return [...bands, rest].filter((band) => band.length > 0);
}

interface Track {
  start: number;
  size: number;
}

/** Columns or rows: each as large as its largest element, one after the other. */
function tracks(
  nodes: readonly FlowNode[],
  place: ReadonlyMap<string, number>,
  size: (id: string) => number,
  gap: number,
): Track[] {
  const count = Math.max(0, ...nodes.map(({ id }) => (place.get(id) ?? 0) + 1));
  let start = 0;
  return Array.from({ length: count }, (_, index) => {
    const own = nodes.filter(({ id }) => place.get(id) === index).map(({ id }) => size(id));
    const track = { start, size: Math.max(0, ...own) };
    start += track.size + gap;
    return track;
  });
}

function bandLanes(
  definition: Definition,
  row: ReadonlyMap<string, number>,
  rows: readonly Track[],
  around: { x: number; y: number; width: number },
  lanes: Map<string, Box>,
): void {
  for (const { id } of definition.lanes) {
    const own = Object.values(definition.nodes).flatMap((node) => (node.lane === id ? (row.get(node.id) ?? []) : []));
    const spans = own.flatMap((index) => rows[index] ?? []);
    if (!spans.length) continue;
    const top = Math.min(...spans.map(({ start }) => start)) - GAP.y / 2;
    const bottom = Math.max(...spans.map(({ start, size }) => start + size)) + GAP.y / 2;
    lanes.set(id, { x: around.x, y: around.y + top, width: around.width, height: bottom - top });
  }
}

function placeBoundaries({ id, boundaries, attachedTo }: FlowNode, boxes: Map<string, Box>): void {
  const host = attachedTo === null ? boxes.get(id) : undefined;
  if (!host) return;
  for (const [index, event] of boundaries.entries()) {
    const x = host.x + host.width - 36 - index * 44;
    boxes.set(event, { x, y: host.y + host.height - 18, width: SIZES.event, height: SIZES.event });
  }
}
