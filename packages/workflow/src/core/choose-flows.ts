import type { FlowNode } from "./definition.ts";
import type { Judged } from "./event.ts";
import type { Token } from "./instance.ts";
import type { ChosenFlow } from "./leave.ts";
import { emit, flowOf, type Run, refuse } from "./run.ts";
import { evaluateAt, isScoped, placeOf } from "./scope.ts";

/** All outgoing flows, whatever their conditions say: a parallel gateway, an event's only way out. */
export const allFlows = (node: FlowNode): ChosenFlow[] => node.outgoing.map((flowId) => ({ flowId, why: "only-way" }));

/** The first flow whose condition holds, else the default flow; null (and a refusal) when there is neither. */
export function oneFlow(run: Run, node: FlowNode, token: Token): ChosenFlow[] | null {
  const judged: Judged[] = [];
  let chosen: ChosenFlow | null = null;
  for (const flowId of node.outgoing) {
    if (flowId === node.defaultFlow) continue;
    const verdict = judge(run, flowId, token);
    if (verdict) judged.push(verdict);
    if (verdict && !verdict.value) continue;
    chosen = { flowId, why: verdict ? "condition" : "only-way" };
    break;
  }
  return settle(run, node, token, judged, chosen ? [chosen] : []);
}

/** An activity's way out: every flow without condition and every flow whose condition holds, else the default flow. */
export function someFlows(run: Run, node: FlowNode, token: Token): ChosenFlow[] | null {
  const judged: Judged[] = [];
  const chosen: ChosenFlow[] = [];
  for (const flowId of node.outgoing) {
    if (flowId === node.defaultFlow) continue;
    const verdict = judge(run, flowId, token);
    if (verdict) judged.push(verdict);
    if (verdict?.value !== false) chosen.push({ flowId, why: verdict ? "condition" : "only-way" });
  }
  if (node.outgoing.length === 0) return [];
  return settle(run, node, token, judged, chosen);
}

function settle(run: Run, node: FlowNode, token: Token, judged: Judged[], chosen: ChosenFlow[]): ChosenFlow[] | null {
  if (judged.length > 0) emit(run, { kind: "decided", at: run.now, tokenId: token.id, nodeId: node.id, judged });
  if (chosen.length > 0) return chosen;
  if (node.defaultFlow !== null) return [{ flowId: node.defaultFlow, why: judged.length > 0 ? "default" : "only-way" }];
  refuse(run, "no-way-out", { node: node.name || node.id });
  return null;
}

/** FEEL knows a third answer, null; a flow is taken only on a plain true. */
function judge(run: Run, flowId: string, token: Token): Judged | null {
  const { condition } = flowOf(run.definition, flowId);
  if (!condition) return null;
  const known = run.verdicts.get(flowId);
  if (known && !isScoped(run.instance)) return known;
  const { value, inputs, remarks } = evaluateAt(run, placeOf(token), condition);
  const verdict = { flowId, expression: condition.source, inputs, value: value === true, remarks };
  run.verdicts.set(flowId, verdict);
  return verdict;
}
