import type { DrawnElement, Meaning } from "./drawn-element.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Canvas {
  zoom(scale: number | "fit-viewport", centre?: "auto"): number;
  viewbox(box?: Box): { inner: Box; outer: Box; scale: number };
  scrollToElement(element: DrawnElement, padding?: number): void;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  resized(): void;
  findRoot(element: DrawnElement): DrawnElement | undefined;
  setRootElement(root: DrawnElement): void;
  getRootElement(): DrawnElement;
  focus(): void;
}
export interface Registry {
  get(id: string): DrawnElement | undefined;
  getAll(): DrawnElement[];
}
export interface Overlays {
  add(element: string, type: string, overlay: { position: object; scale: boolean; html: HTMLElement }): string;
  remove(filter: { type: string }): void;
}
export interface CommandStack {
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}
export interface Selection {
  select(element: DrawnElement): void;
}
export interface Modeling {
  updateProperties(element: DrawnElement, properties: Record<string, unknown>): void;
  updateModdleProperties(element: DrawnElement, meaning: Meaning, properties: Record<string, unknown>): void;
}
export interface Factory {
  create(type: string, properties?: Record<string, unknown>): Meaning;
}
