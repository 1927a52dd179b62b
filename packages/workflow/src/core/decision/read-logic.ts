import type { DecisionFindings } from "./findings.ts";
import { feelTextIn, type Owner } from "./language.ts";
import type { Logic } from "./model.ts";
import { readTable } from "./read-table.ts";
import { childOf, childrenOf, textIn, type XmlElement } from "./read-xml.ts";

type Read = (source: XmlElement, owner: Owner, findings: DecisionFindings) => Logic | null;

const readers: Readonly<Record<string, Read>> = {
  literalExpression: readLiteral,
  decisionTable: readTable,
  context: readContext,
  invocation: readInvocation,
  list: (source, owner, findings) => ({
    kind: "list",
    items: source.children.flatMap((child) => readOne(child, owner, findings) ?? []),
  }),
  relation: readRelation,
  functionDefinition: readFunction,
};
const UNSUPPORTED = new Set(["conditional", "for", "every", "some", "filter"]);

/** The boxed expression directly inside `source`; null when there is none or it was refused. */
export function readLogic(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic | null {
  for (const child of source.children) {
    if (Object.hasOwn(readers, child.name) || UNSUPPORTED.has(child.name)) return readOne(child, owner, findings);
  }
  return null;
}

function readOne(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic | null {
  if (UNSUPPORTED.has(source.name)) {
    findings.refuse(owner.id, "unsupported-logic", { name: owner.name, tag: source.name });
    // Something must stand there, or the same place would be refused again as empty.
    return { kind: "literal", text: "null" };
  }
  return readers[source.name]?.(source, owner, findings) ?? null;
}

function readLiteral(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic | null {
  const text = feelTextIn(source, owner, findings);
  return text === null ? null : { kind: "literal", text };
}

function readContext(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic {
  const entries: { name: string; logic: Logic }[] = [];
  let result: Logic | null = null;
  for (const entry of childrenOf(source, "contextEntry")) {
    const name = childOf(entry, "variable")?.attributes.name;
    const logic = readLogic(entry, owner, findings);
    if (logic && name !== undefined) entries.push({ name, logic });
    else if (logic) result = logic;
  }
  return { kind: "context", entries, result };
}

function readInvocation(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic {
  const bindings: { name: string; logic: Logic }[] = [];
  for (const binding of childrenOf(source, "binding")) {
    const name = childOf(binding, "parameter")?.attributes.name;
    const logic = readLogic(binding, owner, findings);
    if (name !== undefined && logic) bindings.push({ name, logic });
  }
  return { kind: "invocation", called: textIn(childOf(source, "literalExpression")) ?? "", bindings };
}

function readRelation(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic {
  return {
    kind: "relation",
    columns: childrenOf(source, "column").map((column) => column.attributes.name ?? ""),
    rows: childrenOf(source, "row").map((row) => row.children.flatMap((cell) => readOne(cell, owner, findings) ?? [])),
  };
}

function readFunction(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic | null {
  const kind = source.attributes.kind ?? "FEEL";
  if (kind !== "FEEL") findings.refuse(owner.id, "unsupported-language", { name: owner.name, language: kind });
  const body = readLogic(source, owner, findings);
  const parameters = childrenOf(source, "formalParameter").map((parameter) => parameter.attributes.name ?? "");
  return body && { kind: "function", parameters, body };
}
