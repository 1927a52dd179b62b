import { elements } from "./elements/index.ts";
import { tokensOf } from "./instance.ts";
import { type Arrival, emit, nodeOf, type Run, refuse } from "./run.ts";

/** Nodes one command may pass. A ring without a rest is refused when deployed; this stops what got past that. */
const STEP_LIMIT = 5_000;

/** Moves every token on until each rests at a wait state or is gone. */
export function settle(run: Run): void {
  let steps = 0;
  while (run.refusal === null) {
    const [arrival] = run.arrivals;
    if (!arrival) {
      if (closeEmptyScope(run)) continue;
      return;
    }
    run.arrivals.delete(arrival);
    steps += 1;
    if (steps > STEP_LIMIT) refuse(run, "endless-cycle", { node: arrival.nodeId, limit: String(STEP_LIMIT) });
    else enter(run, arrival);
  }
}

function enter(run: Run, { nodeId, flowId, from, parent }: Arrival): void {
  const node = nodeOf(run.definition, nodeId);
  const tokenId = run.instance.next.token;
  emit(run, { kind: "entered", at: run.now, tokenId, nodeId, flowId, from, parent });
  const token = run.instance.tokens[tokenId];
  if (!token) return;
  elements[node.type].enter(run, node, token);
  if (!run.instance.tokens[tokenId]) return;
  for (const id of node.boundaries) {
    const boundary = nodeOf(run.definition, id);
    elements[boundary.type].arm?.(run, boundary, token);
  }
}

/** A scope ends only when its last token has: first any sub-process that has run empty, at last the instance. */
function closeEmptyScope(run: Run): boolean {
  if (run.instance.status !== "running") return false;
  const tokens = tokensOf(run.instance);
  if (tokens.length === 0) {
    emit(run, { kind: "ended", at: run.now, by: "last-token" });
    return false;
  }
  const inhabited = new Set(tokens.map((token) => token.parent));
  for (const token of tokens) {
    const node = nodeOf(run.definition, token.nodeId);
    const { emptied } = elements[node.type];
    if (!emptied || inhabited.has(token.id)) continue;
    emptied(run, node, token);
    return true;
  }
  return false;
}
