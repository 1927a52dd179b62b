import type { FlowNode } from "../definition.ts";
import { expressionIn, type Tell } from "./read-expression.ts";
import type { Reading } from "./reading.ts";
import { textOf } from "./source.ts";
import { vendorAttribute, zeebeValue } from "./vendor.ts";

const SHAPES = ["singleEntry", "singleResult", "collectEntries", "resultList"] as const;

/** The variable that takes an answer as a whole, in any vendor's words. */
export function resultVariableOf({ source, prefixes }: Reading): string | null {
  return (
    textOf(source, "resultVariable") ??
    vendorAttribute(source, prefixes, "resultVariable") ??
    vendorAttribute(source, prefixes, "resultVariableName") ??
    zeebeValue(source, prefixes, "script", "resultVariable") ??
    zeebeValue(source, prefixes, "calledDecision", "resultVariable")
  );
}

/** The script or decision that a task works out by itself. */
export function readCalculation(reading: Reading, node: FlowNode, refuse: Tell, lacks: Tell) {
  const { source, prefixes } = reading;
  const inline = zeebeValue(source, prefixes, "script", "expression") ?? textOf(source, "script");
  const language = textOf(source, "scriptFormat") ?? "feel";
  const isScript = source.$type === "bpmn:ScriptTask" && inline !== null;
  if (isScript && !/feel|juel/i.test(language)) return lacks("language-unsupported", { value: language });
  const decision =
    textOf(source, "decision") ??
    zeebeValue(source, prefixes, "calledDecision", "decisionId") ??
    vendorAttribute(source, prefixes, "decisionRef");
  const told = vendorAttribute(source, prefixes, "mapDecisionResult");
  if (told !== null && !SHAPES.some((shape) => shape === told)) refuse("decision-shape", { value: told });
  node.calculation = {
    script: isScript ? expressionIn(inline, refuse) : null,
    decision: source.$type === "bpmn:BusinessRuleTask" ? decision : null,
    shape: SHAPES.find((shape) => shape === told) ?? null,
  };
}
