/** One stream from a step to a party, and how much of it came back. */
export interface Stream {
  from: string;
  to: string;
  value: number;
  returned: number;
}
export interface FlowNode {
  name: string;
  value: number;
  returned: number;
  y: number;
  height: number;
}
export interface Ribbon extends Stream {
  fromY: number;
  toY: number;
  thickness: number;
  /** Place of the step it comes from, for its colour. */
  source: number;
}
export interface FlowPicture {
  sources: FlowNode[];
  targets: FlowNode[];
  ribbons: Ribbon[];
}

/** Words beside a node need this much height, however thin the node. */
const LINE = 40;

interface Sum {
  name: string;
  value: number;
  returned: number;
}

function sums(streams: readonly Stream[], side: "from" | "to"): Sum[] {
  const named = new Map<string, Sum>();
  for (const stream of streams) {
    const sum = named.get(stream[side]) ?? { name: stream[side], value: 0, returned: 0 };
    sum.value += stream.value;
    sum.returned += stream.returned;
    named.set(sum.name, sum);
  }
  return [...named.values()].sort((a, b) => b.value - a.value);
}

/** Stands nodes below each other, the free height shared out between them. `scale` is px per piece. */
function stand(nodes: readonly Sum[], scale: number, height: number): FlowNode[] {
  const slots = nodes.map(({ value }) => Math.max(LINE, value * scale));
  const free = Math.max(0, height - slots.reduce((a, b) => a + b, 0));
  const gap = nodes.length > 1 ? Math.min(free / (nodes.length - 1), 44) : 0;
  let y = Math.max(0, (free - gap * (nodes.length - 1)) / 2);
  return nodes.map((node, n) => {
    const slot = slots[n] ?? LINE;
    const own = node.value * scale;
    const placed = { ...node, y: y + (slot - own) / 2, height: own };
    y += slot + gap;
    return placed;
  });
}

/** Px per piece, so that both sides fit into `height` even though thin nodes keep a line's height for their words. */
function scaleFor(sides: readonly (readonly Sum[])[], height: number): number {
  const heightAt = (scale: number) =>
    Math.max(...sides.map((side) => side.reduce((sum, { value }) => sum + Math.max(LINE, value * scale), 0)));
  const total = Math.max(1, ...sides.map((side) => side.reduce((sum, { value }) => sum + value, 0)));
  let scale = height / total;
  // Each round shrinks what is left for the thick ones; it comes to rest within a few.
  for (let round = 0; round < 24 && heightAt(scale) > height * 0.86; round += 1) scale *= 0.88;
  return scale;
}

/** The largest parties of both sides that have room, and the streams between them, within `height` px. */
export function layOutFlow(streams: readonly Stream[], height: number): FlowPicture {
  const room = Math.max(1, Math.floor((height * 0.86) / LINE));
  const kept = (side: "from" | "to") =>
    new Set(
      sums(streams, side)
        .slice(0, room)
        .map(({ name }) => name),
    );
  const [keptFrom, keptTo] = [kept("from"), kept("to")];
  const shown = streams.filter(({ from, to, value }) => value > 0 && keptFrom.has(from) && keptTo.has(to));
  const [left, right] = [sums(shown, "from"), sums(shown, "to")];
  const scale = scaleFor([left, right], height);
  const sources = stand(left, scale, height);
  const targets = stand(right, scale, height);
  const leftAt = new Map(sources.map((node) => [node.name, node.y]));
  const rightAt = new Map(targets.map((node) => [node.name, node.y]));
  const order = (nodes: readonly FlowNode[]) => new Map(nodes.map(({ name }, n) => [name, n]));
  const [leftOrder, rightOrder] = [order(sources), order(targets)];
  const place = (orders: ReadonlyMap<string, number>, name: string) => orders.get(name) ?? 0;
  const ribbons = shown
    .toSorted(
      (a, b) =>
        place(leftOrder, a.from) - place(leftOrder, b.from) || place(rightOrder, a.to) - place(rightOrder, b.to),
    )
    .map((stream): Ribbon => {
      const thickness = stream.value * scale;
      const [fromY, toY] = [leftAt.get(stream.from) ?? 0, rightAt.get(stream.to) ?? 0];
      leftAt.set(stream.from, fromY + thickness);
      rightAt.set(stream.to, toY + thickness);
      return { ...stream, fromY, toY, thickness, source: place(leftOrder, stream.from) };
    });
  return { sources, targets, ribbons };
}

/** The outline of a ribbon between two upright edges, as an SVG path. */
export function ribbonPath({ fromY, toY, thickness }: Ribbon, left: number, right: number): string {
  const middle = (left + right) / 2;
  const low = thickness;
  return [
    `M${left} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${right} ${toY}`,
    `V${toY + low}C${middle} ${toY + low} ${middle} ${fromY + low} ${left} ${fromY + low}Z`,
  ].join("");
}
