import type { DataMapping, MappingLine } from "../definition.ts";
import { expressionIfWorkedOut, type Tell } from "./read-expression.ts";
import { type Source, textOf } from "./source.ts";
import { extensionsNamed, type VendorPrefixes } from "./vendor.ts";

export const mappingLine = (target: string, text: string, refuse: Tell): MappingLine => ({
  target,
  source: text,
  expression: expressionIfWorkedOut(text, refuse),
});

/** Input and output of data in any vendor's words; null when the file says nothing. */
export function mappingOf(source: Source, prefixes: VendorPrefixes, refuse: Tell): DataMapping | null {
  const parameters = extensionsNamed(source, prefixes, "inputOutput").flatMap(childrenOf);
  const lines = extensionsNamed(source, prefixes, "ioMapping").flatMap(childrenOf);
  const inputs: MappingLine[] = [];
  const outputs: MappingLine[] = [];
  for (const each of [...parameters, ...lines]) {
    const line = each.$type.endsWith("Parameter") ? parameterOf(each, refuse) : lineOf(each, refuse);
    if (!line) continue;
    (/:(input|inputParameter)$/.test(each.$type) ? inputs : outputs).push(line);
  }
  if (inputs.length + outputs.length === 0) return null;
  return { inputs, outputs: outputs.length > 0 ? outputs : null };
}

const childrenOf = (source: Source): Source[] => [...(source.$children ?? [])];

function parameterOf(source: Source, refuse: Tell): MappingLine | null {
  const name = textOf(source, "name");
  const inner = source.$children?.[0];
  if (inner) refuse("mapping-unsupported", { value: inner.$type });
  return name === null || inner ? null : mappingLine(name, textOf(source, "$body") ?? "", refuse);
}

function lineOf(source: Source, refuse: Tell): MappingLine | null {
  const target = textOf(source, "target");
  return target === null ? null : mappingLine(target, textOf(source, "source") ?? "", refuse);
}
