import type { FlowNode, MappingLine } from "../definition.ts";
import { isWorkedOut } from "../written.ts";
import { expressionIn, type Tell } from "./read-expression.ts";
import { mappingLine } from "./read-mapping.ts";
import type { Reading } from "./reading.ts";
import { type Source, textOf } from "./source.ts";
import { extensionsNamed, vendorAttribute, zeebeValue } from "./vendor.ts";

/** Which process is called, and what goes in and comes back. A call that names none is a step only drawn. */
export function readCall(reading: Reading, node: FlowNode, refuse: Tell, lacks: Tell): void {
  const { source, prefixes } = reading;
  const process = textOf(source, "calledElement") ?? zeebeValue(source, prefixes, "calledElement", "processId");
  if (process === null) {
    lacks("call-missing");
    node.type = "task";
    return;
  }
  if (isWorkedOut(process)) refuse("call-dynamic", { value: process });
  node.call = { process: process.replace(/^.*:/, ""), ...mappingOf(reading, node, refuse), bound: false };
}

function mappingOf(
  reading: Reading,
  node: FlowNode,
  refuse: Tell,
): { inputs: MappingLine[] | null; outputs: MappingLine[] | null } {
  const { source, prefixes } = reading;
  const ways = (way: "in" | "out"): Source[] =>
    extensionsNamed(source, prefixes, way).filter((line) => textOf(line, "businessKey") === null);
  const [given, back] = [ways("in"), ways("out")];
  if (given.length + back.length === 0) return zeebeMapping(reading, node);
  const lines = (all: Source[]) => all.flatMap((line) => lineOf(line, refuse));
  const takesAll = (all: Source[]) => all.some((line) => textOf(line, "variables") === "all");
  if (takesAll(given) && lines(given).length > 0) {
    node.mapping = {
      inputs: [...(node.mapping?.inputs ?? []), ...lines(given)],
      outputs: node.mapping?.outputs ?? null,
    };
  }
  const all = vendorAttribute(source, prefixes, "inheritVariables") === "true";
  return {
    inputs: all || takesAll(given) ? null : lines(given),
    outputs: takesAll(back) ? null : lines(back),
  };
}

function zeebeMapping({ source, prefixes }: Reading, node: FlowNode) {
  const denies = (attribute: string): boolean => zeebeValue(source, prefixes, "calledElement", attribute) === "false";
  const mapsOut = node.mapping?.outputs ?? null;
  return {
    inputs: denies("propagateAllParentVariables") ? [] : null,
    outputs: denies("propagateAllChildVariables") && mapsOut === null ? [] : null,
  };
}

function lineOf(line: Source, refuse: Tell): MappingLine[] {
  const target = textOf(line, "target");
  const source = textOf(line, "source");
  const text = textOf(line, "sourceExpression");
  if (target === null) return [];
  if (source !== null) return [{ target, source, expression: expressionIn(source, refuse) }];
  return text === null ? [] : [mappingLine(target, text, refuse)];
}
