import type { DecisionFindings } from "./findings.ts";
import type { DecisionModel, ItemType } from "./model.ts";
import { readLogic } from "./read-logic.ts";
import { childOf, childrenOf, textIn, typeRefOf, type XmlElement } from "./read-xml.ts";

/** Everything of the file that a decision is worked out from; diagrams and extensions are passed over. */
export function readModel(root: XmlElement, findings: DecisionFindings): DecisionModel {
  const model: DecisionModel = {
    name: root.attributes.name ?? "",
    inputs: {},
    decisions: {},
    knowledge: {},
    types: {},
  };
  for (const source of childrenOf(root, "itemDefinition")) model.types[source.attributes.name ?? ""] = typeOf(source);
  const ids = new Set<string>();
  for (const source of root.children) {
    if (source.namespace !== root.namespace) continue;
    if (!["inputData", "decision", "businessKnowledgeModel"].includes(source.name)) continue;
    const id = source.attributes.id;
    if (id === undefined) findings.refuse(null, "id-missing", { tag: source.name });
    else if (ids.has(id)) findings.refuse(id, "duplicate-id", { id });
    else {
      ids.add(id);
      readInto(model, source, id, findings);
    }
  }
  checkReferences(model, findings);
  return model;
}

function readInto(model: DecisionModel, source: XmlElement, id: string, findings: DecisionFindings): void {
  const variable = childOf(source, "variable");
  const name = variable?.attributes.name ?? source.attributes.name ?? id;
  const type = variable ? typeRefOf(variable) : null;
  if (source.name === "inputData") model.inputs[id] = { id, name, type };
  else if (source.name === "decision") {
    const logic = readLogic(source, { id, name }, findings);
    if (!logic) findings.refuse(id, "no-logic", { name });
    model.decisions[id] = {
      id,
      name,
      type,
      inputs: requiredBy(source, "informationRequirement", "requiredInput"),
      decisions: requiredBy(source, "informationRequirement", "requiredDecision"),
      knowledge: requiredBy(source, "knowledgeRequirement", "requiredKnowledge"),
      logic,
    };
  } else {
    const body = childOf(source, "encapsulatedLogic");
    model.knowledge[id] = {
      id,
      name,
      knowledge: requiredBy(source, "knowledgeRequirement", "requiredKnowledge"),
      parameters: body ? childrenOf(body, "formalParameter").map((parameter) => parameter.attributes.name ?? "") : [],
      logic: body && readLogic(body, { id, name }, findings),
    };
  }
}

function typeOf(source: XmlElement): ItemType {
  const components: Record<string, ItemType> = {};
  for (const part of childrenOf(source, "itemComponent")) components[part.attributes.name ?? ""] = typeOf(part);
  return {
    base: typeRefOf(source),
    components,
    isList: source.attributes.isCollection === "true",
    allowed: textIn(childOf(source, "allowedValues")),
  };
}

const requiredBy = (source: XmlElement, requirement: string, required: string): string[] =>
  childrenOf(source, requirement).flatMap((one) =>
    childrenOf(one, required).map((link) => (link.attributes.href ?? "").replace(/^.*#/, "")),
  );

function checkReferences(model: DecisionModel, findings: DecisionFindings): void {
  const check = (id: string, name: string, wanted: string[], there: Record<string, unknown>) => {
    for (const value of wanted) {
      if (!Object.hasOwn(there, value)) findings.refuse(id, "broken-reference", { name, value });
    }
  };
  for (const { id, name, inputs, decisions, knowledge } of Object.values(model.decisions)) {
    check(id, name, inputs, model.inputs);
    check(id, name, decisions, model.decisions);
    check(id, name, knowledge, model.knowledge);
  }
  for (const { id, name, knowledge } of Object.values(model.knowledge)) check(id, name, knowledge, model.knowledge);
}
