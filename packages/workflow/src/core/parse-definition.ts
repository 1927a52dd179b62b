/// <reference path="./parse/bpmn-moddle.d.ts" />
import { BpmnModdle, type ModdleWarning } from "bpmn-moddle";
import type { Definition, ElementType, FlowNode } from "./definition.ts";
import { checkEvents } from "./parse/check-events.ts";
import { checkGraph } from "./parse/check-graph.ts";
import { checkJoins } from "./parse/check-joins.ts";
import { checkNames, type KnownNames } from "./parse/check-names.ts";
import { checkRings } from "./parse/check-rings.ts";
import { chooseProcess, processesOf, refuseOtherKinds } from "./parse/choose-process.ts";
import { findStarts } from "./parse/find-starts.ts";
import { type Finding, Findings } from "./parse/findings.ts";
import { keepName, mayBeName } from "./parse/loose-names.ts";
import { orderProgress } from "./parse/order-progress.ts";
import { quintetModdle } from "./parse/quintet-moddle.ts";
import { isKnownLanguage } from "./parse/read-expression.ts";
import { readGraph } from "./parse/read-graph.ts";
import { readLanes } from "./parse/read-lanes.ts";
import { elementOf, elementsOf, idOf, isInProcess, type Source, textOf } from "./parse/source.ts";
import { vendorPrefixes } from "./parse/vendor.ts";

export type Parsed =
  | { ok: true; definition: Definition; warnings: Finding[] }
  | { ok: false; refusals: Finding[]; warnings: Finding[] };

/** Which process of the file is meant; without it, the one that `chooseProcess` finds. */
export interface ParseOptions {
  processId?: string;
}

/** Compiles BPMN 2.0 XML, or says of each element why it cannot run. Asynchronous only because the XML reader is. */
export async function parseDefinition(
  xml: string,
  known: KnownNames = {},
  options: ParseOptions = {},
): Promise<Parsed> {
  const findings = new Findings();
  const root = await readXml(xml, findings);
  if (root) refuseOtherKinds(root, findings);
  const process = root && chooseProcess(root, options.processId ?? null, findings);
  return compiled(root, process, known, findings);
}

/** One process of a file. */
export interface ProcessInFile {
  id: string;
  name: string;
  executable: boolean;
  parsed: Parsed;
}

/** Compiles every process of a file that has anything in it, pools of a collaboration for instance; none when the file cannot be read. */
export async function parseProcesses(xml: string, known: KnownNames = {}): Promise<ProcessInFile[]> {
  const root = await readXml(xml, new Findings());
  const found = root ? processesOf(root).filter((process) => idOf(process) !== null) : [];
  const filled = found.filter((process) => elementsOf(process, "flowElements").length > 0);
  return Promise.all(
    filled.map(async (process) => {
      const id = idOf(process) ?? "";
      const parsed = await parseDefinition(xml, known, { processId: id });
      return { id, name: textOf(process, "name") ?? id, executable: process.isExecutable === true, parsed };
    }),
  );
}

function compiled(root: Source | null, process: Source | null, known: KnownNames, findings: Findings): Parsed {
  const definition = root && process && compile(root, process, known, findings);
  const { refusals, warnings } = findings;
  return definition && refusals.length === 0 ? { ok: true, definition, warnings } : { ok: false, refusals, warnings };
}

function compile(root: Source, process: Source, known: KnownNames, findings: Findings): Definition {
  const id = idOf(process) ?? "";
  const executable = process.isExecutable === true;
  const graph = readGraph(process, vendorPrefixes(root), findings);
  callTasks(root, graph.nodes);
  const definition: Definition = {
    id,
    name: textOf(process, "name") ?? id,
    starts: findStarts(id, graph.nodes, executable, findings),
    ...graph,
    lanes: readLanes(process, graph),
    progress: orderProgress(process, graph.nodes),
  };
  const english = textOf(process, "nameEn");
  if (english) definition.nameEn = english;
  checkGraph(definition, findings);
  checkEvents(definition, executable, findings);
  checkRings(definition, findings, executable);
  checkNames(definition, known, findings);
  if (findings.refusals.length === 0) checkJoins(definition, findings);
  if (elementsOf(root, "diagrams").length === 0) findings.warn(id, "diagram-missing");
  return definition;
}

const GLOBAL: Record<string, ElementType> = {
  "bpmn:GlobalTask": "task",
  "bpmn:GlobalUserTask": "user-task",
  "bpmn:GlobalManualTask": "manual-task",
};

/** A call of a task that stands outside all processes is that task. */
function callTasks(root: Source, nodes: Record<string, FlowNode>): void {
  const tasks = new Map(elementsOf(root, "rootElements").map((element) => [idOf(element), GLOBAL[element.$type]]));
  for (const node of Object.values(nodes)) {
    const type = node.call && tasks.get(node.call.process);
    if (!type) continue;
    node.type = type;
    delete node.call;
  }
}

async function readXml(xml: string, findings: Findings): Promise<Source | null> {
  try {
    const { rootElement, warnings } = await new BpmnModdle({ quintet: quintetModdle }).fromXML(xml);
    for (const warning of warnings) sort(warning, findings);
    return rootElement;
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error);
    findings.refuse(null, "unreadable-xml", { detail });
    return null;
  }
}

/** The XML reader only warns. What no token ever meets stays a warning: the diagram, other tools' interfaces, the encoding. */
function sort({ message, element, property, value }: ModdleWarning, findings: Findings) {
  const id = idOf(element ?? null);
  const duplicate = /duplicate ID <(.*)>/.exec(message)?.[1];
  if (duplicate !== undefined) findings.refuse(duplicate, "duplicate-id", { detail: duplicate });
  else if (message.startsWith("unsupported document encoding"))
    findings.warn(null, "odd-encoding", { detail: message });
  else if (message.startsWith("unknown attribute"))
    sortAttribute(element ?? null, property ?? "", value ?? "", findings);
  else if (property === undefined || value === undefined) findings.refuse(id, "unreadable-xml", { detail: message });
  else if (element?.$type.startsWith("bpmndi:")) findings.warn(id, "broken-diagram", { value });
  else {
    const reference = { property: property.replace(/^bpmn:/, ""), value };
    if (element && mayBeName(reference.property)) return keepName(element, reference.property, value);
    if (element && isInProcess(element)) findings.refuse(id, "broken-reference", reference);
    else findings.warn(id, "broken-reference", reference);
  }
}

/** An attribute that BPMN does not have says nothing, but for the language of an expression without its type. */
function sortAttribute(element: Source | null, property: string, value: string, findings: Findings): void {
  const around = element && elementOf(element, "$parent");
  if (property === "language" && !isKnownLanguage(value)) {
    findings.refuse(idOf(element) ?? idOf(around), "language-unsupported", { value });
  } else findings.warn(idOf(element) ?? idOf(around), "unknown-attribute", { value: property });
}
