import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import type { DrawnElement } from "../editor/drawn-element.ts";
import type { Canvas, Registry } from "../editor/modeler-services.ts";

export type View = { x: number; y: number; width: number; height: number };

/** One of two drawings that are looked at side by side. */
export interface Side {
  /** Puts exactly these marks on the elements: id to mark. */
  mark(marks: ReadonlyMap<string, string>): void;
  view(): View;
  /** Follows the other side without telling of it. */
  follow(view: View): void;
  fit(): void;
  zoom(factor: number): void;
  /** Brings an element to the middle; false when this side has none of that id. */
  show(id: string): boolean;
  pick(id: string | undefined): void;
  close(): void;
}

const margin = 24;
const colours = {
  defaultFillColor: "var(--shape-fill)",
  defaultStrokeColor: "var(--shape-stroke)",
  defaultLabelColor: "var(--shape-label)",
};

/** Draws one version; `onMove` hears when somebody moves it, not when it follows. */
export async function drawSide(
  box: HTMLElement,
  xml: string,
  heard: { onMove: (view: View) => void; onPick: (id: string) => void },
): Promise<Side> {
  const { fontFamily } = getComputedStyle(box);
  const viewer = new NavigatedViewer({
    container: box,
    bpmnRenderer: colours,
    textRenderer: { defaultStyle: { fontFamily, fontSize: 12 }, externalStyle: { fontSize: 11 } },
  });
  try {
    await viewer.importXML(xml);
  } catch (error) {
    viewer.destroy();
    throw error;
  }
  const canvas = viewer.get<Canvas>("canvas");
  const registry = viewer.get<Registry>("elementRegistry");
  let following = false;
  let marked: ReadonlyMap<string, string> = new Map();
  let picked: string | undefined;
  const view = (): View => {
    const { x, y, width, height } = canvas.viewbox() as unknown as View;
    return { x, y, width, height };
  };
  viewer.on("canvas.viewbox.changed", () => {
    if (!following) heard.onMove(view());
  });
  viewer.on("element.click", ({ element }: { element: DrawnElement }) => heard.onPick(element.businessObject.id));
  return {
    mark(marks) {
      for (const [id, mark] of marked) if (registry.get(id)) canvas.removeMarker(id, mark);
      for (const [id, mark] of marks) if (registry.get(id)) canvas.addMarker(id, mark);
      marked = marks;
    },
    view,
    follow(next) {
      following = true;
      canvas.viewbox(next);
      following = false;
    },
    fit() {
      const { inner, outer } = canvas.viewbox();
      const room = Math.min(outer.width / (inner.width + 2 * margin), outer.height / (inner.height + 2 * margin));
      const scale = Math.min(1, room);
      const [width, height] = [outer.width / scale, outer.height / scale];
      canvas.viewbox({
        x: inner.x - (width - inner.width) / 2,
        y: inner.y - (height - inner.height) / 2,
        width,
        height,
      });
    },
    zoom: (factor) => void canvas.zoom(canvas.viewbox().scale * factor),
    show(id) {
      const element = registry.get(id);
      if (!element) return false;
      const points = element.waypoints ?? [element];
      const { width, height } = view();
      const x = points.reduce((sum, point) => sum + point.x, 0) / points.length + (element.width || 0) / 2;
      const y = points.reduce((sum, point) => sum + point.y, 0) / points.length + (element.height || 0) / 2;
      canvas.viewbox({ x: x - width / 2, y: y - height / 2, width, height });
      return true;
    },
    pick(id) {
      if (picked !== undefined && registry.get(picked)) canvas.removeMarker(picked, "is-picked");
      picked = id;
      if (id !== undefined && registry.get(id)) canvas.addMarker(id, "is-picked");
    },
    close: () => viewer.destroy(),
  };
}
