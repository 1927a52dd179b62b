import type { FlowNode, LoopRule } from "./definition.ts";
import type { Json, Loop, Token, Variables } from "./instance.ts";
import { leave } from "./leave.ts";
import { plain } from "./plain.ts";
import { removeScope } from "./remove.ts";
import { emit, type Run, refuse } from "./run.ts";
import { evaluateAt, placeInside, placeOf, prefixOf, write } from "./scope.ts";

type Multiple = Extract<LoopRule, { kind: "multiple" }>;

/** As many rounds at once as one step can begin. */
const MOST_ROUNDS = 2_000;

/** Begins the rounds of a looping activity on the token around them; true when there is no round at all. */
export function beginLoop(run: Run, node: FlowNode, rule: LoopRule, around: Token): boolean {
  const where = { at: run.now, tokenId: around.id, nodeId: node.id };
  if (rule.kind === "standard") {
    emit(run, { kind: "loop-started", ...where, total: null, items: null });
    if (rule.testBefore && !goesOn(run, rule, around)) return true;
    return !beginRound(run, node, rule, around);
  }
  const items = itemsOf(run, node, rule, around);
  const total = items ? items.length : countOf(run, node, rule, around);
  if (total === null) return false;
  emit(run, { kind: "loop-started", ...where, total, items });
  if (total === 0) return gather(run, node, rule, around);
  for (let index = 0; index < (rule.sequential ? 1 : total); index += 1) beginRound(run, node, rule, around);
  return false;
}

/** Ends one round; true when the loop is over and the token around it may go on. */
export function endRound(run: Run, node: FlowNode, rule: LoopRule, inner: Token, around: Token): boolean {
  const where = { at: run.now, tokenId: around.id, nodeId: node.id };
  const index = inner.round ?? 0;
  const said = rule.kind === "multiple" && rule.outputElement;
  const output = said ? plain(evaluateAt(run, placeOf(inner), said).value) : null;
  emit(run, { kind: "loop-done", ...where, index, output });
  const asked = rule.kind === "multiple" && rule.completion;
  const enough = asked ? evaluateAt(run, placeOf(inner), asked).value === true : false;
  leave(run, inner, []);
  const loop = loopOf(run, around);
  if (rule.kind === "standard") return !goesOn(run, rule, around) || !beginRound(run, node, rule, around);
  if (enough) removeScope(run, around.id, "enough");
  else if (loop.started < (loop.total ?? 0)) return !beginRound(run, node, rule, around) && false;
  if (!enough && loop.done < (loop.total ?? 0)) return false;
  return gather(run, node, rule, around);
}

function beginRound(run: Run, node: FlowNode, rule: LoopRule, around: Token): boolean {
  const { started: index, items } = loopOf(run, around);
  if (rule.kind === "standard" && rule.maximum !== null && index >= rule.maximum) return false;
  emit(run, { kind: "loop-next", at: run.now, tokenId: around.id, nodeId: node.id, index });
  const locals: Variables = { loopCounter: index + (rule.kind === "multiple" ? rule.base : 0) };
  if (rule.kind === "multiple" && rule.element !== null) locals[rule.element] = items?.[index] ?? null;
  run.arrivals.add({ nodeId: node.id, flowId: null, from: around.id, parent: around.id, locals, round: index });
  return true;
}

const loopOf = (run: Run, around: Token): Loop =>
  run.instance.loops[around.id] ?? { total: 0, items: null, started: 0, done: 0, outputs: [] };

/** Without a condition a standard loop ends by its maximum alone, and without that after one round. */
function goesOn(run: Run, rule: Extract<LoopRule, { kind: "standard" }>, around: Token): boolean {
  if (!rule.condition) return rule.maximum !== null;
  return evaluateAt(run, placeOf(around), rule.condition).value === true;
}

/** Writes what the rounds gave as one list. Always true, so that callers may end with it. */
function gather(run: Run, node: FlowNode, rule: Multiple, around: Token): true {
  const { outputs } = loopOf(run, around);
  const list = rule.outputCollection;
  if (list !== null) write(run, placeInside(around.parent, prefixOf(node.id)), node.id, { [list]: outputs });
  return true;
}

function itemsOf(run: Run, node: FlowNode, { collection }: Multiple, around: Token): Json[] | null {
  if (!collection) return null;
  const value = plain(evaluateAt(run, placeOf(around), collection).value);
  if (Array.isArray(value)) return bounded(run, node, value.length) ? value : null;
  refuse(run, "collection-missing", { node: node.name || node.id, value: collection.source });
  return null;
}

function countOf(run: Run, node: FlowNode, { cardinality, collection }: Multiple, around: Token): number | null {
  if (!cardinality || collection) return null;
  const value = Number(plain(evaluateAt(run, placeOf(around), cardinality).value) ?? Number.NaN);
  if (Number.isInteger(value) && value >= 0) return bounded(run, node, value) ? value : null;
  refuse(run, "cardinality-unreadable", { node: node.name || node.id, value: cardinality.source });
  return null;
}

function bounded(run: Run, node: FlowNode, rounds: number): boolean {
  if (rounds <= MOST_ROUNDS) return true;
  refuse(run, "too-many-rounds", { node: node.name || node.id, limit: String(MOST_ROUNDS) });
  return false;
}
