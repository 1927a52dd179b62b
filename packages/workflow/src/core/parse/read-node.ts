import type { ElementType, FlowNode } from "../definition.ts";
import { readDuration } from "../duration.ts";
import type { Element } from "../elements/element.ts";
import { elements } from "../elements/index.ts";
import type { Findings } from "./findings.ts";
import { readLoop } from "./read-loop.ts";
import { mappingOf } from "./read-mapping.ts";
import { readerOf } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { elementOf, elementsOf, idOf, type Source, textOf, wordsOf } from "./source.ts";
import { assignmentOf, propertiesOf, type VendorPrefixes, vendorAttribute, zeebeValue } from "./vendor.ts";

/** Compiles one node of the XML; null when no element file knows the word, which is then refused by its name. */
export function readNode(reading: Reading, parent: FlowNode | null): FlowNode | null {
  const { source, prefixes, findings, executable } = reading;
  const id = idOf(source);
  const found = recognise(source);
  if (id === null) findings.refuse(null, "element-missing-id", { tag: wordOf(source) });
  else if (!found) findings.refuse(id, "unsupported-element", { tag: wordOf(source) });
  if (id === null || !found) return null;
  const [type, element] = found;
  const node: FlowNode = {
    id,
    type,
    name: textOf(source, "name") ?? "",
    parent: parent?.id ?? null,
    lane: null,
    incoming: [],
    outgoing: [],
    defaultFlow: idOf(elementOf(source, "default")),
    boundaries: [],
    attachedTo: idOf(elementOf(source, "attachedToRef")),
    interrupting: interrupts(source, parent),
    timer: null,
    message: null,
    job: null,
    party: textOf(source, "party"),
    clock: clockOf(source),
    progress: textOf(source, "progress"),
    outcomes: wordsOf(textOf(source, "outcomes")),
    form: formOf(source, prefixes),
    assignment: assignmentOf(source, prefixes),
    properties: propertiesOf(source),
  };
  const english = textOf(source, "nameEn");
  if (english) node.nameEn = english;
  refuseMarks(node, findings);
  const reader = readerOf(reading);
  const mapping = mappingOf(source, prefixes, reader.refuse);
  if (mapping) node.mapping = mapping;
  readLoop(reading, node, reader.refuse, executable ? reader.refuse : reader.warn);
  if (source.isForCompensation === true) node.forCompensation = true;
  element.read?.(reader, node);
  return node;
}

/** A boundary event, or the start of an event sub-process, that takes away what it stands on or in. */
function interrupts(source: Source, parent: FlowNode | null): boolean {
  if (source.$type === "bpmn:BoundaryEvent") return source.cancelActivity !== false;
  return parent?.type === "event-sub-process" && source.$type === "bpmn:StartEvent" && source.isInterrupting !== false;
}

function recognise(source: Source): [ElementType, Element] | null {
  const events = elementsOf(source, "eventDefinitions");
  const event = source.triggeredByEvent === true ? "bpmn:TriggeredByEvent" : (events[0]?.$type ?? null);
  if (events.length > 1) return null;
  for (const [type, element] of Object.entries(elements) as [ElementType, Element][]) {
    if (element.tag === source.$type && element.event === event) return [type, element];
  }
  return null;
}

function wordOf(source: Source): string {
  const events = elementsOf(source, "eventDefinitions").map((event) => event.$type);
  return [source.$type, ...events].map((name) => name.replace(/^bpmn:/, "")).join(" + ");
}

function clockOf(source: Source): FlowNode["clock"] {
  const duration = textOf(source, "clock");
  if (duration === null) return null;
  const labelEn = textOf(source, "clockLabelEn") ?? textOf(source, "nameEn");
  const label = textOf(source, "clockLabel") ?? textOf(source, "name") ?? "";
  return { duration, label, ...(labelEn === null ? {} : { labelEn }) };
}

const formOf = (source: Source, prefixes: VendorPrefixes): string | null =>
  textOf(source, "form") ??
  vendorAttribute(source, prefixes, "formKey") ??
  zeebeValue(source, prefixes, "formDefinition", "formId") ??
  zeebeValue(source, prefixes, "formDefinition", "formKey");

/** What our own attributes say wrongly. */
function refuseMarks(node: FlowNode, findings: Findings): void {
  if (node.clock && !readDuration(node.clock.duration))
    findings.refuse(node.id, "clock-unreadable", { value: node.clock.duration });
  if (node.party !== null && !/^[a-z][a-z-]*(:\S+)?$/.test(node.party)) {
    findings.refuse(node.id, "party-unreadable", { value: node.party });
  }
}
