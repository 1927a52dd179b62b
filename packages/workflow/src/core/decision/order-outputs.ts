import type { DecisionFindings } from "./findings.ts";
import type { Decision, DecisionModel, TableOutput } from "./model.ts";
import { splitValues } from "./split-values.ts";

/**
 * PRIORITY and OUTPUT ORDER go by the order of the output values. Where a table lists none, the allowed values of the
 * output's type are that order; where these lack as well, the table is refused.
 */
export function orderOutputs(model: DecisionModel, findings: DecisionFindings): void {
  for (const decision of Object.values(model.decisions)) {
    const { logic } = decision;
    if (logic?.kind !== "table" || (logic.policy !== "PRIORITY" && logic.policy !== "OUTPUT ORDER")) continue;
    for (const output of logic.outputs) {
      if (output.values.length === 0) output.values = splitValues(allowedFor(model, decision, output) ?? "");
    }
    if (logic.outputs.every(({ values }) => values.length === 0)) {
      findings.refuse(decision.id, "order-without-values", { name: decision.name });
    }
  }
}

/** By the output's own type, else by the decision's, whose components are the outputs where there are several. */
function allowedFor({ types }: DecisionModel, { type }: Decision, { name, type: own }: TableOutput): string | null {
  const named = own === null ? undefined : types[own];
  const around = type === null ? undefined : types[type];
  return named?.allowed ?? around?.components[name]?.allowed ?? around?.allowed ?? null;
}
