import { decide } from "./decision/decide.ts";
import type { FlowNode } from "./definition.ts";
import type { Json, Token, Variables } from "./instance.ts";
import { plain } from "./plain.ts";
import { type Run, refuse } from "./run.ts";
import { evaluateAt, placeOf, variablesSeen } from "./scope.ts";

/** What a script gives: under its result variable, else the entries of the context it ends in. Null when there is no script. */
export function runScript(run: Run, node: FlowNode, token: Token): Variables | null {
  const script = node.calculation?.script;
  return script ? under(node, plain(evaluateAt(run, placeOf(token), script).value)) : null;
}

/** What a known decision gives; null when it is not known here, or when it cannot be taken, which refuses the step. */
export function decideHere(run: Run, node: FlowNode, token: Token): Variables | null {
  const decision = node.calculation?.decision ?? null;
  const model = decision === null ? undefined : run.definition.decisions?.find((each) => decision in each.decisions);
  if (decision === null || !model) return null;
  const decided = decide(model, decision, variablesSeen(run.instance, placeOf(token)), run.now);
  // DMN says null where no rule holds, and models ask for it; anything else that is wrong stops here.
  const value = decided.ok ? decided.value : null;
  if (decided.ok || decided.reason === "no-rule") return under(node, shaped(node.calculation?.shape ?? null, value));
  refuse(run, "undecided", { node: node.name || node.id, detail: decided.sentence });
  return null;
}

function under({ resultVariable }: FlowNode, value: Json): Variables {
  if (resultVariable !== undefined) return { [resultVariable]: value };
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

/** Other tools let a task say which part of a decision's result it wants. */
function shaped(shape: NonNullable<FlowNode["calculation"]>["shape"], value: Json): Json {
  const rows = Array.isArray(value) ? value : value === null ? [] : [value];
  const entryOf = (row: Json): Json => {
    const entries = row !== null && typeof row === "object" && !Array.isArray(row) ? Object.values(row) : null;
    return entries?.length === 1 ? (entries[0] ?? null) : row;
  };
  if (shape === "singleEntry") return entryOf(rows[0] ?? null);
  if (shape === "singleResult") return rows[0] ?? null;
  if (shape === "collectEntries") return rows.map(entryOf);
  return shape === "resultList" ? rows : value;
}
