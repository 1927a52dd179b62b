import type { Source } from "./source.ts";

/** Names that a file gives where BPMN wants a reference to a piece of data: the variables of a loop. The XML reader drops them. */
const names = new WeakMap<Source, Map<string, string>>();

export const mayBeName = (property: string): boolean => /^loopData(Input|Output)Ref$/.test(property);

export function keepName(source: Source, property: string, name: string): void {
  names.set(source, (names.get(source) ?? new Map<string, string>()).set(property, name));
}

export const nameKept = (source: Source, property: string): string | null => names.get(source)?.get(property) ?? null;
