import type { NodeKind } from "../../contract/enums.ts";
import type { Indicator } from "../../contract/indicator.ts";
import type { CascadeFault, TargetTree } from "../../contract/target.ts";

export type CascadeRule = TargetTree["rule"];

/**
 * How a target comes down to the nodes below (field notes, section 4): counts are divided, ratios are weighted by the
 * planned share of the denominator, percentiles and composites cannot be divided and are the same everywhere.
 */
export function cascadeRule({ rule, formula }: Pick<Indicator, "rule" | "formula">): CascadeRule {
  if (rule === "percentile" || rule === "recompute") return "copy";
  return rule === "ratio-of-sums" || formula.includes("/") ? "weighted" : "sum";
}

/** What makes no sense per person (connection rate, abandonment) says so in its definition. */
export const isPerPerson = ({ dimensions }: Pick<Indicator, "dimensions">): boolean => dimensions.includes("personId");

export interface CascadeNode {
  nodeKind: NodeKind;
  nodeId: string;
  nodeName: string;
  value: number;
  weight: number | null;
}

/** Half of what the last shown decimal can hide, for each of the children. */
const tolerance = (decimals: number, children: number): number => 0.5 * 10 ** -decimals * Math.max(1, children);
/** Weights are told in tenths of a per cent. */
const WEIGHT = 0.0005;

function faultOf(reason: CascadeFault["reason"], node: CascadeNode, found: number, expected: number): CascadeFault {
  return { reason, nodeId: node.nodeId, nodeName: node.nodeName, found, expected, by: found - expected };
}

/** Whether the children of a node come to it; otherwise which node does not fit, and by how much. */
export function checkCascade(
  indicator: Pick<Indicator, "rule" | "formula" | "decimals" | "dimensions">,
  parent: CascadeNode,
  children: readonly CascadeNode[],
): CascadeFault | null {
  const person = isPerPerson(indicator) ? undefined : children.find(({ nodeKind }) => nodeKind === "person");
  if (person) return faultOf("not-per-person", person, person.value, parent.value);
  const rule = cascadeRule(indicator);
  const slack = tolerance(indicator.decimals, rule === "sum" ? children.length : 1) + 1e-9;
  if (rule === "copy") {
    const other = children.find(({ value }) => Math.abs(value - parent.value) > slack);
    return other ? faultOf("not-copied", other, other.value, parent.value) : null;
  }
  if (rule === "sum") {
    const sum = children.reduce((total, { value }) => total + value, 0);
    return Math.abs(sum - parent.value) > slack ? faultOf("does-not-sum", parent, sum, parent.value) : null;
  }
  const unweighted = children.find(({ weight }) => weight === null);
  if (unweighted) return faultOf("no-weight", unweighted, 0, 1);
  const weights = children.reduce((total, { weight }) => total + (weight ?? 0), 0);
  if (Math.abs(weights - 1) > WEIGHT * children.length + 1e-9) return faultOf("weights-do-not-sum", parent, weights, 1);
  const mean = children.reduce((total, { weight, value }) => total + (weight ?? 0) * value, 0);
  return Math.abs(mean - parent.value) > slack ? faultOf("does-not-average", parent, mean, parent.value) : null;
}

/**
 * A first proposal for the children: counts divided by weight, everything else as the parent. Weights are the planned
 * shares of the denominator; what was counted so far is a fair guess.
 */
export function proposeChildren<T extends { counted: number }>(
  indicator: Pick<Indicator, "rule" | "formula" | "decimals">,
  parent: number,
  children: readonly T[],
): (T & { value: number; weight: number | null })[] {
  const rule = cascadeRule(indicator);
  if (rule === "copy") return children.map((child) => ({ ...child, value: parent, weight: null }));
  const total = children.reduce((sum, { counted }) => sum + counted, 0);
  const exact = children.map(({ counted }) => (total > 0 ? counted / total : 1 / children.length));
  const weights = roundedTo(exact, 1, 3);
  if (rule === "weighted") return children.map((child, n) => ({ ...child, value: parent, weight: weights[n] ?? 0 }));
  const values = roundedTo(
    exact.map((share) => share * parent),
    parent,
    indicator.decimals,
  );
  return children.map((child, n) => ({ ...child, value: values[n] ?? 0, weight: weights[n] ?? 0 }));
}

/** Rounds parts to so many decimals so that they still make up their whole: the last takes what rounding left. */
function roundedTo(parts: readonly number[], whole: number, decimals: number): number[] {
  const factor = 10 ** decimals;
  const rounded = parts.map((part) => Math.round(part * factor) / factor);
  const rest = whole - rounded.slice(0, -1).reduce((sum, part) => sum + part, 0);
  return rounded.map((part, n) => (n === rounded.length - 1 ? Math.round(rest * factor) / factor : part));
}
