import type { Definition, FlowNode } from "./definition.ts";
import { type Token, tokensOf } from "./instance.ts";
import { emit, type Run } from "./run.ts";
import { tablesOf } from "./tables.ts";

/** The tokens of one scope that wait at one inclusive join. */
export interface Gathering {
  nodeId: string;
  parent: number | null;
  /** The oldest token of each filled way in; later ones on the same way stay for the next round. */
  filled: Map<string | null, Token>;
}

export function gatheringsOf(definition: Definition, tokens: readonly Token[]): Gathering[] {
  const { inclusiveJoins } = tablesOf(definition);
  if (inclusiveJoins.size === 0) return [];
  const found = new Map<string, Gathering>();
  for (const token of tokens) {
    const { nodeId, parent, flowId } = token;
    if (!inclusiveJoins.has(nodeId)) continue;
    const key = `${parent} ${nodeId}`;
    const gathering = found.get(key) ?? { nodeId, parent, filled: new Map() };
    if (!gathering.filled.has(flowId)) gathering.filled.set(flowId, token);
    found.set(key, gathering);
  }
  return [...found.values()];
}

/** Tokens of the same scope that can still come in on an empty way, without first passing the join itself. */
export function awaitedAt(definition: Definition, tokens: readonly Token[], gathering: Gathering): Token[] {
  const { nodeId, parent, filled } = gathering;
  const join = definition.nodes[nodeId];
  const empty = (join?.incoming ?? []).filter((flowId) => !filled.has(flowId));
  const sources = empty.map((flowId) => reachOf(definition, nodeId, flowId));
  const others = [...filled.keys()].flatMap((flowId) => (flowId === null ? [] : [reachOf(definition, nodeId, flowId)]));
  const canCome = (from: readonly ReadonlySet<string>[], token: Token): boolean =>
    from.some((nodes) => nodes.has(token.nodeId));
  // At another join a token rests by itself; where it could as well come in on a filled way, a loop leads back here.
  const isHeld = (token: Token): boolean => isJoin(definition.nodes[token.nodeId]) && canCome(others, token);
  return tokens.filter(
    (token) => token.parent === parent && token.nodeId !== nodeId && canCome(sources, token) && !isHeld(token),
  );
}

const isJoin = (node: FlowNode | undefined): boolean =>
  node !== undefined && /^(parallel|inclusive)-gateway$/.test(node.type) && node.incoming.length > 1;

/**
 * Merges the tokens of one join that has all it can get, and gives the token that goes on; null when none has. Where
 * several joins wait for each other alone, the one whose token is the oldest goes first.
 */
export function mergeInclusive(run: Run): Token | null {
  const tokens = tokensOf(run.instance);
  const gatherings = gatheringsOf(run.definition, tokens);
  if (gatherings.length === 0) return null;
  const waiting = gatherings.map((gathering) => ({
    gathering,
    awaited: awaitedAt(run.definition, tokens, gathering),
  }));
  const ready = waiting.find(({ awaited }) => awaited.length === 0) ?? oldestCircle(run, tokens, waiting);
  return ready ? merge(run, ready.gathering) : null;
}

type Waiting = { gathering: Gathering; awaited: Token[] };

function oldestCircle(run: Run, tokens: readonly Token[], waiting: readonly Waiting[]): Waiting | undefined {
  const { inclusiveJoins } = tablesOf(run.definition);
  const stuck = waiting.filter(({ gathering }) =>
    tokens.every((token) => token.parent !== gathering.parent || inclusiveJoins.has(token.nodeId)),
  );
  const age = ({ gathering }: Waiting): number => Math.min(...[...gathering.filled.values()].map(({ id }) => id));
  return stuck.toSorted((a, b) => age(a) - age(b))[0];
}

function merge(run: Run, { nodeId, filled }: Gathering): Token | null {
  const [first, ...rest] = [...filled.values()].sort((a, b) => b.id - a.id);
  if (!first) return null;
  for (const { id } of rest) emit(run, { kind: "merged", at: run.now, tokenId: id, nodeId, into: first.id });
  return first;
}

const reaches = new WeakMap<Definition, Map<string, ReadonlySet<string>>>();

/** The nodes from which a token can come in on this flow without passing the join. */
function reachOf(definition: Definition, joinId: string, flowId: string): ReadonlySet<string> {
  const known = reaches.get(definition) ?? new Map<string, ReadonlySet<string>>();
  reaches.set(definition, known);
  const key = `${joinId} ${flowId}`;
  const found = known.get(key) ?? reachBackward(definition, joinId, flowId);
  known.set(key, found);
  return found;
}

function reachBackward(definition: Definition, joinId: string, flowId: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const ahead = [definition.flows[flowId]?.source];
  const links = Object.values(definition.nodes).filter(({ link }) => link !== undefined);
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const node = definition.nodes[id];
    if (!node || id === joinId || seen.has(id)) continue;
    seen.add(id);
    ahead.push(...node.incoming.map((incoming) => definition.flows[incoming]?.source));
    if (node.attachedTo !== null) ahead.push(node.attachedTo);
    if (node.type === "link-catch-event") for (const { id: from, link } of links) if (link === id) ahead.push(from);
  }
  return seen;
}

/** For tests and explanations: whether some join of the instance has all it can get. */
export const isReady = (definition: Definition, tokens: readonly Token[]): boolean =>
  gatheringsOf(definition, tokens).some((gathering) => awaitedAt(definition, tokens, gathering).length === 0);
