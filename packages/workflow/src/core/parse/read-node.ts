import type { ElementType, FlowNode } from "../definition.ts";
import { readDuration } from "../duration.ts";
import type { Element } from "../elements/element.ts";
import { elements } from "../elements/index.ts";
import type { Findings } from "./findings.ts";
import { readerOf } from "./reader.ts";
import { elementOf, elementsOf, idOf, type Source, textOf, wordsOf } from "./source.ts";
import { assignmentOf, propertiesOf, type VendorPrefixes, vendorAttribute, zeebeValue } from "./vendor.ts";

/** Compiles one node of the XML; null when no element file knows the word, which is then refused by its name. */
export function readNode(
  source: Source,
  parent: string | null,
  prefixes: VendorPrefixes,
  findings: Findings,
): FlowNode | null {
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
    parent,
    lane: null,
    incoming: [],
    outgoing: [],
    defaultFlow: idOf(elementOf(source, "default")),
    boundaries: [],
    attachedTo: idOf(elementOf(source, "attachedToRef")),
    interrupting: source.$type === "bpmn:BoundaryEvent" && source.cancelActivity !== false,
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
  refuseMarks(source, node, findings);
  element.read?.(readerOf(source, prefixes, findings), node);
  return node;
}

function recognise(source: Source): [ElementType, Element] | null {
  const events = elementsOf(source, "eventDefinitions");
  const event = events[0]?.$type ?? null;
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

/** Marks the engine would otherwise pass over in silence, which would run another process than the one drawn. */
function refuseMarks(source: Source, node: FlowNode, findings: Findings): void {
  if (elementOf(source, "loopCharacteristics")) findings.refuse(node.id, "unsupported-loop", { tag: wordOf(source) });
  if (source.isForCompensation === true) findings.refuse(node.id, "unsupported-compensation");
  if (node.clock && !readDuration(node.clock.duration))
    findings.refuse(node.id, "clock-unreadable", { value: node.clock.duration });
  if (node.party !== null && !/^[a-z][a-z-]*(:\S+)?$/.test(node.party)) {
    findings.refuse(node.id, "party-unreadable", { value: node.party });
  }
}
