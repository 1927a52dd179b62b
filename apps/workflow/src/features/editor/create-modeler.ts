import type { Language } from "@quintet/ui/i18n/language.ts";
import { quintetModdle } from "@quintet/workflow/core";
import Modeler from "bpmn-js/lib/Modeler";
import { BpmnPropertiesPanelModule, BpmnPropertiesProviderModule } from "bpmn-js-properties-panel";
import type { DrawnElement } from "./drawn-element.ts";
import type { Box, Canvas, CommandStack, Overlays, Registry, Selection } from "./modeler-services.ts";
import type { PropertyWords } from "./properties/property-wishes.ts";
import { quintetProperties } from "./properties/quintet-properties.ts";
import { translateModule } from "./translate-module.ts";

export interface ModelerPlaces {
  canvas: HTMLElement;
  properties: HTMLElement;
}

export interface ModelerWishes {
  language: Language;
  words: PropertyWords;
  /** Ids of the forms and decisions one may choose from. */
  formIds: () => readonly string[];
  decisionIds: () => readonly string[];
  onChange: (can: { undo: boolean; redo: boolean }) => void;
}

export type EditorZoom = "in" | "out" | "fit";

/** The diagram that is being edited. */
export interface Editor {
  overlays: Overlays;
  registry: Registry;
  /** Rejects when the XML cannot be drawn; what was there before is gone then. */
  open(xml: string): Promise<void>;
  xml(): Promise<string>;
  undo(): void;
  redo(): void;
  zoom(way: EditorZoom): void;
  /** Brings an element into sight and its properties beside it. */
  jumpTo(id: string): void;
  resized(): void;
  close(): void;
}

const colours = {
  defaultFillColor: "var(--shape-fill)",
  defaultStrokeColor: "var(--shape-stroke)",
  defaultLabelColor: "var(--shape-label)",
};

export function createModeler(places: ModelerPlaces, wishes: ModelerWishes): Editor {
  const fontFamily = getComputedStyle(places.canvas).fontFamily;
  const modeler = new Modeler({
    container: places.canvas,
    bpmnRenderer: colours,
    textRenderer: { defaultStyle: { fontFamily, fontSize: 12 }, externalStyle: { fontSize: 11 } },
    propertiesPanel: { parent: places.properties },
    moddleExtensions: { quintet: quintetModdle },
    additionalModules: [
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      quintetProperties(wishes),
      translateModule(wishes.language),
    ],
  });
  const canvas = modeler.get<Canvas>("canvas");
  const stack = modeler.get<CommandStack>("commandStack");
  const registry = modeler.get<Registry>("elementRegistry");
  modeler.on("commandStack.changed", () => wishes.onChange({ undo: stack.canUndo(), redo: stack.canRedo() }));

  const fit = () => {
    const { inner, outer } = canvas.viewbox();
    canvas.viewbox(fitBetween(inner, outer));
  };
  return {
    overlays: modeler.get<Overlays>("overlays"),
    registry,
    async open(xml) {
      await modeler.importXML(xml);
      fit();
    },
    async xml() {
      const { xml = "", error } = await modeler.saveXML({ format: true });
      if (error) throw error;
      return xml;
    },
    undo: () => stack.undo(),
    redo: () => stack.redo(),
    zoom: (way) => (way === "fit" ? fit() : canvas.zoom(canvas.viewbox().scale * (way === "in" ? 1.2 : 1 / 1.2))),
    jumpTo(id) {
      const element = registry.get(id);
      if (!element) return;
      showPlaneOf(canvas, element);
      canvas.scrollToElement(element, 120);
      modeler.get<Selection>("selection").select(element);
    },
    resized: () => canvas.resized(),
    close: () => modeler.destroy(),
  };
}

// The palette stands at the left, the tools above, the mark of bpmn.io below.
const [beside, around] = [84, 28];

/** What to show so that the whole process is seen beside the palette; a small one is not blown up. */
function fitBetween(inner: Box, outer: Box): Box {
  const room = { width: Math.max(1, outer.width - beside - around), height: Math.max(1, outer.height - 3 * around) };
  const scale = Math.min(1, room.width / Math.max(1, inner.width), room.height / Math.max(1, inner.height));
  const [width, height] = [outer.width / scale, outer.height / scale];
  const left = beside / scale + (room.width / scale - inner.width) / 2;
  return { x: inner.x - left, y: inner.y - (height - inner.height) / 2, width, height };
}

/** A collapsed sub-process is drawn on a plane of its own. */
function showPlaneOf(canvas: Canvas, element: DrawnElement): void {
  const root = canvas.findRoot(element);
  if (root && root !== canvas.getRootElement()) canvas.setRootElement(root);
}
