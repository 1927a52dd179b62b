import type { Definition, Flow } from "../definition.ts";
import { isScope } from "../kinds.ts";
import { type Box, layOut } from "./lay-out.ts";

const NAMESPACES = [
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(" ");

interface Point {
  x: number;
  y: number;
}

/** The file with a diagram of its process at its end; everything else of it stays as it was written. */
export function drawDiagram(xml: string, definition: Definition): string {
  const { boxes, lanes } = layOut(definition);
  const shapes = [
    ...[...lanes].map(([id, box]) => shape(id, box, ' isHorizontal="true"')),
    ...[...boxes].map(([id, box]) => shape(id, box, markOf(definition, id))),
  ];
  const edges = Object.values(definition.flows).map((flow) => edge(flow, boxes, definition));
  const plane = `<bpmndi:BPMNPlane id="${definition.id}_plane" bpmnElement="${definition.id}">${[...shapes, ...edges].join("")}</bpmndi:BPMNPlane>`;
  const diagram = `<bpmndi:BPMNDiagram ${NAMESPACES} id="${definition.id}_diagram">${plane}</bpmndi:BPMNDiagram>`;
  return xml.replace(/<\/((?:[\w.-]+:)?definitions)\s*>\s*$/, (_, name: string) => `${diagram}\n</${name}>\n`);
}

function markOf({ nodes }: Definition, id: string): string {
  const type = nodes[id]?.type;
  if (type === "exclusive-gateway") return ' isMarkerVisible="true"';
  return type && isScope(type) ? ' isExpanded="true"' : "";
}

const shape = (id: string, { x, y, width, height }: Box, mark: string): string =>
  `<bpmndi:BPMNShape id="${id}_shape" bpmnElement="${id}"${mark}>` +
  `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;

function edge(flow: Flow, boxes: ReadonlyMap<string, Box>, { nodes }: Definition): string {
  const [from, to] = [boxes.get(flow.source), boxes.get(flow.target)];
  if (!from || !to) return "";
  const points = nodes[flow.source]?.attachedTo ? fromBorder(from, to) : between(from, to, boxes);
  const drawn = points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}"/>`).join("");
  return `<bpmndi:BPMNEdge id="${flow.id}_edge" bpmnElement="${flow.id}">${drawn}</bpmndi:BPMNEdge>`;
}

const middle = ({ y, height }: Box): number => y + height / 2;
const centre = ({ x, width }: Box): number => x + width / 2;

/** Out of the bottom of a border event, then to its target. */
function fromBorder(from: Box, to: Box): Point[] {
  const start = { x: centre(from), y: from.y + from.height };
  if (to.x > start.x && middle(to) > start.y) return [start, { x: start.x, y: middle(to) }, { x: to.x, y: middle(to) }];
  const below = Math.max(start.y, to.y + to.height) + 20;
  return [start, { x: start.x, y: below }, { x: centre(to), y: below }, { x: centre(to), y: to.y + to.height }];
}

/** From the right side to the left side; back, or past what stands between, it goes below. */
function between(from: Box, to: Box, boxes: ReadonlyMap<string, Box>): Point[] {
  const start = { x: from.x + from.width, y: middle(from) };
  const end = { x: to.x, y: middle(to) };
  const inWay = [...boxes.values()].some(
    (box) =>
      box !== from &&
      box !== to &&
      box.x >= start.x &&
      box.x + box.width <= end.x &&
      box.y < start.y &&
      box.y + box.height > start.y,
  );
  if (end.x <= start.x || (inWay && start.y === end.y)) {
    const below = Math.max(from.y + from.height, to.y + to.height) + 24;
    return [
      { x: centre(from), y: from.y + from.height },
      { x: centre(from), y: below },
      { x: centre(to), y: below },
      { x: centre(to), y: to.y + to.height },
    ];
  }
  if (start.y === end.y) return [start, end];
  const turn = inWay ? start.x + 20 : end.x - 20;
  return [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
}
