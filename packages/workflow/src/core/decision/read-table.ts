import type { DecisionFindings } from "./findings.ts";
import { feelTextIn, type Owner } from "./language.ts";
import type { HitPolicy, Logic, TableInput, TableOutput, TableRule } from "./model.ts";
import { childOf, childrenOf, textIn, typeRefOf, type XmlElement } from "./read-xml.ts";
import { splitValues } from "./split-values.ts";

const POLICIES: readonly HitPolicy[] = ["UNIQUE", "ANY", "PRIORITY", "FIRST", "RULE ORDER", "OUTPUT ORDER", "COLLECT"];

export function readTable(source: XmlElement, owner: Owner, findings: DecisionFindings): Logic {
  const { name } = owner;
  const outputs = childrenOf(source, "output").map((output) => readOutput(output, owner, findings));
  const inputs = childrenOf(source, "input").map((input) => readInput(input, owner, findings));
  const policy = policyOf(source, owner, findings);
  if (outputs.length > 1 && /^COLLECT (SUM|MIN|MAX)$/.test(policy)) {
    findings.refuse(owner.id, "collects-several-outputs", { name, value: policy });
  }
  const rules = childrenOf(source, "rule").map((rule, at): TableRule => {
    const row = String(at + 1);
    const [tests, results] = [childrenOf(rule, "inputEntry"), childrenOf(rule, "outputEntry")];
    const [found, wanted] = [tests.length + results.length, inputs.length + outputs.length];
    if (tests.length !== inputs.length || results.length !== outputs.length) {
      findings.refuse(owner.id, "rule-width", { name, row, found: String(found), wanted: String(wanted) });
    }
    return {
      id: rule.attributes.id ?? null,
      tests: tests.map((cell) => feelTextIn(cell, owner, findings) ?? "-"),
      outputs: results.map((cell) => feelTextIn(cell, owner, findings) ?? "null"),
    };
  });
  return { kind: "table", policy, inputs, outputs, rules };
}

function policyOf(source: XmlElement, owner: Owner, findings: DecisionFindings): HitPolicy {
  const { hitPolicy = "UNIQUE", aggregation } = source.attributes;
  const said = aggregation && hitPolicy === "COLLECT" ? `COLLECT ${aggregation}` : hitPolicy;
  const known: readonly string[] = [...POLICIES, "COLLECT SUM", "COLLECT MIN", "COLLECT MAX", "COLLECT COUNT"];
  if (known.includes(said)) return said as HitPolicy;
  findings.refuse(owner.id, "unknown-hit-policy", { name: owner.name, value: said });
  return "UNIQUE";
}

function readInput(source: XmlElement, owner: Owner, findings: DecisionFindings): TableInput {
  const expression = childOf(source, "inputExpression");
  return {
    expression:
      feelTextIn(expression, owner, findings) ?? source.attributes.inputVariable ?? source.attributes.label ?? "null",
    type: expression && typeRefOf(expression),
    allowed: textIn(childOf(source, "inputValues")),
  };
}

function readOutput(source: XmlElement, owner: Owner, findings: DecisionFindings): TableOutput {
  return {
    name: source.attributes.name ?? source.attributes.label ?? "",
    type: typeRefOf(source),
    values: splitValues(textIn(childOf(source, "outputValues")) ?? ""),
    byDefault: feelTextIn(childOf(source, "defaultOutputEntry"), owner, findings),
  };
}
