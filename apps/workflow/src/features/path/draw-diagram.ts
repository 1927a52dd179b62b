import type { Language } from "@quintet/ui/i18n/language.ts";
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import type { Graph } from "./graph.ts";
import { type Drawn, isNode, readGraph } from "./read-graph.ts";
import { type ByIds, speakEnglish } from "./speak-english.ts";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  viewbox(box?: Box): { inner: Box; outer: Box; scale: number };
  zoom(scale: number): number;
  resized(): void;
  getRootElement(): Drawn;
}
interface Registry {
  getAll(): Drawn[];
  get(id: string): Drawn | undefined;
}
interface Overlays {
  add(id: string, type: string, overlay: { position: object; scale: boolean; html: HTMLElement }): string;
}
interface Parsed {
  diagrams?: { plane?: { planeElement?: { label?: { bounds?: Box } }[] } }[];
}

interface Imported {
  definitions?: Parsed;
  elementsById?: ByIds;
}

/** A diagram on the page. */
export interface Drawing {
  graph: Graph;
  /** Where the words of a step go: one place per task, just below it, or above where an event sits on its border. */
  places: ReadonlyMap<string, HTMLElement>;
  /** Puts exactly these marks on the elements: id to mark. */
  mark(marks: ReadonlyMap<string, string>): void;
  /** Shows which step is being explained. */
  pick(id: string | undefined): void;
  /** A step nearer, a step away, or the whole diagram. */
  zoom(way: "in" | "out" | "fit"): void;
  close(): void;
}

const margin = 18;
// Small processes are not blown up; their words would outgrow those of the page.
const closest = 0.8;
const widerLabels = 1.7;
const [lowest, highest] = [132, 440];
// The colours are variables of the page, which the marks change on the elements; so the drawing follows the theme.
const colours = {
  defaultFillColor: "var(--shape-fill)",
  defaultStrokeColor: "var(--shape-stroke)",
  defaultLabelColor: "var(--shape-label)",
};

/** Draws BPMN XML into `box`, as high as its width asks for, in a language. Rejects when the XML cannot be drawn. */
export async function drawDiagram(
  box: HTMLElement,
  xml: string,
  onPick: (id: string | undefined) => void,
  language: Language = "zh-CN",
): Promise<Drawing> {
  const fontFamily = getComputedStyle(box).fontFamily;
  const viewer = new NavigatedViewer({
    container: box,
    bpmnRenderer: colours,
    textRenderer: { defaultStyle: { fontFamily, fontSize: 17 }, externalStyle: { fontSize: 16 } },
    // The page scrolls under the wheel; buttons and dragging move the diagram.
    zoomScroll: { enabled: false },
  });
  viewer.on("import.parse.complete", ({ definitions, elementsById }: Imported) => {
    widenLabels(definitions);
    if (language === "en") speakEnglish(elementsById);
  });
  try {
    await viewer.importXML(xml);
  } catch (error) {
    viewer.destroy();
    throw error;
  }
  const canvas = viewer.get<Canvas>("canvas");
  const registry = viewer.get<Registry>("elementRegistry");
  const drawn = registry.getAll();
  const { name = "" } = canvas.getRootElement().businessObject;
  let untouched = true;

  const fit = () => {
    const { inner, outer } = canvas.viewbox();
    const scale = Math.min(
      closest,
      outer.width / (inner.width + 2 * margin),
      outer.height / (inner.height + 2 * margin),
    );
    const [width, height] = [outer.width / scale, outer.height / scale];
    canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y: inner.y - (height - inner.height) / 2, width, height });
  };
  const measure = () => {
    const { inner } = canvas.viewbox();
    const scale = Math.min(closest, box.clientWidth / (inner.width + 2 * margin));
    box.style.height = `${Math.round(Math.min(highest, Math.max(lowest, (inner.height + 2 * margin) * scale)))}px`;
    canvas.resized();
    if (untouched) fit();
  };
  measure();
  const watch = new ResizeObserver(measure);
  watch.observe(box);

  viewer.on("element.click", ({ element }: { element: Drawn }) => {
    const id = element.businessObject.id;
    const node = registry.get(id);
    onPick(node && isNode(node) ? id : undefined);
  });
  let marked: ReadonlyMap<string, string> = new Map();
  let shown: string | undefined;
  return {
    graph: readGraph(name, drawn),
    places: placesFor(viewer.get<Overlays>("overlays"), drawn),
    mark(marks) {
      for (const [id, mark] of marked) if (marks.get(id) !== mark && registry.get(id)) canvas.removeMarker(id, mark);
      for (const [id, mark] of marks) if (marked.get(id) !== mark && registry.get(id)) canvas.addMarker(id, mark);
      marked = marks;
    },
    pick(id) {
      if (shown !== undefined) canvas.removeMarker(shown, "is-picked");
      shown = id !== undefined && registry.get(id) ? id : undefined;
      if (shown !== undefined) canvas.addMarker(shown, "is-picked");
    },
    zoom(way) {
      untouched = way === "fit";
      if (way === "fit") fit();
      else canvas.zoom(canvas.viewbox().scale * (way === "in" ? 1.25 : 0.8));
    },
    close() {
      watch.disconnect();
      viewer.destroy();
    },
  };
}

/** Definitions leave room for labels of twelve points; ours are larger, as a case's diagram is mostly shown small. */
function widenLabels(definitions: Parsed | undefined): void {
  for (const { plane } of definitions?.diagrams ?? []) {
    for (const { label } of plane?.planeElement ?? []) {
      if (!label?.bounds) continue;
      const { x, width } = label.bounds;
      label.bounds.width = width * widerLabels;
      label.bounds.x = x - (width * widerLabels - width) / 2;
    }
  }
}

function placesFor(overlays: Overlays, drawn: readonly Drawn[]): Map<string, HTMLElement> {
  const places = new Map<string, HTMLElement>();
  for (const element of drawn) {
    const { id, width, attachers = [], businessObject } = element;
    if (!isNode(element) || !businessObject.$instanceOf("bpmn:Task")) continue;
    const html = document.createElement("div");
    const edge = attachers.length > 0 ? { top: 0 } : { bottom: 0 };
    overlays.add(id, "held", { position: { ...edge, left: width / 2 }, scale: false, html });
    places.set(id, html);
  }
  return places;
}
