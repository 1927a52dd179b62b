/// <reference path="./bpmn-moddle.d.ts" />
import type { ModdleElement } from "bpmn-moddle";

export type Source = ModdleElement;

const isElement = (value: unknown): value is Source => typeof value === "object" && value !== null && "$type" in value;

export function textOf(source: Source, property: string): string | null {
  const value = source[property];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

export function elementOf(source: Source, property: string): Source | null {
  const value = source[property];
  return isElement(value) ? value : null;
}

export function elementsOf(source: Source, property: string): Source[] {
  const value = source[property];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

export const idOf = (source: Source | null): string | null => (source ? textOf(source, "id") : null);

export function isInProcess(source: Source): boolean {
  const around = elementOf(source, "$parent");
  return source.$type === "bpmn:Process" || (around !== null && isInProcess(around));
}

/** Comma separated words, trimmed, empty ones dropped. */
export const wordsOf = (text: string | null): string[] =>
  (text ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
