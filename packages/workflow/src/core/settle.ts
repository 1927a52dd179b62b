import { complete, goOn } from "./activity.ts";
import { armBoundaries } from "./arm.ts";
import { someFlows } from "./choose-flows.ts";
import { askConditions } from "./conditions.ts";
import type { FlowNode } from "./definition.ts";
import { elements } from "./elements/index.ts";
import { mergeInclusive } from "./inclusive-join.ts";
import { ROOT, type Token, tokensOf, type Variables } from "./instance.ts";
import { clearTimers, leave } from "./leave.ts";
import { beginLoop } from "./loop.ts";
import { bringIn } from "./map-data.ts";
import { type Arrival, emit, nodeOf, type Run, refuse } from "./run.ts";
import { writeLocal } from "./scope.ts";

/** Nodes one command may pass. A ring without a rest is refused when deployed; this stops what got past that. */
const STEP_LIMIT = 5_000;

/** Moves every token on until each rests at a wait state or is gone. */
export function settle(run: Run): void {
  let steps = 0;
  while (run.refusal === null) {
    const [arrival] = run.arrivals;
    if (!arrival) {
      if (!stir(run)) return;
      continue;
    }
    run.arrivals.delete(arrival);
    steps += 1;
    if (steps > STEP_LIMIT) refuse(run, "endless-cycle", { node: arrival.nodeId, limit: String(STEP_LIMIT) });
    else enter(run, arrival);
  }
}

/** When nothing is under way: conditions that have become true, joins that have all they can get, scopes that are empty. */
function stir(run: Run): boolean {
  if (run.instance.status !== "running") return false;
  if (run.stirred) {
    run.stirred = askConditions(run);
    if (run.stirred) return true;
  }
  const merged = mergeInclusive(run);
  if (!merged) return closeEmptyScope(run);
  const node = nodeOf(run.definition, merged.nodeId);
  const flows = someFlows(run, node, merged);
  if (flows) leave(run, merged, flows);
  return true;
}

function enter(run: Run, { nodeId, flowId, from, parent, locals, round, through }: Arrival) {
  const node = nodeOf(run.definition, nodeId);
  const tokenId = run.instance.next.token;
  const inRound = round !== undefined && { round };
  emit(run, { kind: "entered", at: run.now, tokenId, nodeId, flowId, from, parent, ...inRound });
  const token = run.instance.tokens[tokenId];
  if (!token) return;
  if (locals) writeLocal(run, token, locals);
  if (through && node.type !== "event-sub-process") return complete(run, node, token, through);
  begin(run, node, token, through ?? {});
  if (round === undefined && run.instance.tokens[tokenId]) armBoundaries(run, node, token);
}

function begin(run: Run, node: FlowNode, token: Token, given: Variables) {
  if (node.loop && token.round === undefined) {
    if (beginLoop(run, node, node.loop, token)) goOn(run, node, token);
    return;
  }
  if (node.mapping) bringIn(run, node, token);
  elements[node.type].enter(run, node, token, given);
}

/** A scope ends only when its last token has: first any inner one that has run empty, at last the instance. */
function closeEmptyScope(run: Run): boolean {
  const tokens = tokensOf(run.instance);
  if (tokens.length === 0) {
    clearTimers(run, ROOT);
    emit(run, { kind: "ended", at: run.now, by: "last-token" });
    return false;
  }
  let inhabited: Set<number | null> | null = null;
  for (const token of tokens) {
    const node = nodeOf(run.definition, token.nodeId);
    const { emptied } = elements[node.type];
    if (!emptied || run.instance.loops[token.id]) continue;
    inhabited ??= new Set(tokens.map(({ parent }) => parent));
    if (inhabited.has(token.id)) continue;
    emptied(run, node, token);
    return true;
  }
  return false;
}
