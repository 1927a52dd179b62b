import type { Definition, FlowNode } from "./definition.ts";
import { type Instance, type Token, tokensOf } from "./instance.ts";
import { isForPeople } from "./kinds.ts";

/** Where elements of the old definition go; what is not named goes to the element of the same id. */
export interface MigrationMapping {
  nodes?: Readonly<Record<string, string>>;
  flows?: Readonly<Record<string, string>>;
}

/** What becomes of one token, or of a timer or wait that sits on it. */
export interface MigrationLine {
  about: "token" | "timer" | "wait";
  tokenId: number;
  from: string;
  /** Null when there is no place for it; `why` then says what is in the way. */
  to: string | null;
  action: "moved" | "kept" | "set-anew" | "begun" | "cleared" | "refused";
  why: string | null;
}

export interface Placed {
  token: Token;
  line: MigrationLine;
  /** The flow it stands for at a join, in the new definition. */
  flowId: string | null;
}

export function nodeIn(to: Definition, mapping: MigrationMapping, id: string): string | null {
  const target = mapping.nodes?.[id] ?? id;
  return Object.hasOwn(to.nodes, target) ? target : null;
}

/** Finds the place of every token, or what is in its way. */
export function placeTokens(from: Definition, to: Definition, mapping: MigrationMapping, instance: Instance): Placed[] {
  return tokensOf(instance).map((token) => {
    const target = nodeIn(to, mapping, token.nodeId);
    const flowId = flowIn(to, mapping, token, target);
    const why = target === null ? "element-gone" : obstacle(from, to, mapping, instance, token, target, flowId);
    const place = why === null ? target : null;
    const action = place === null ? "refused" : place === token.nodeId ? "kept" : "moved";
    return { token, line: { about: "token", tokenId: token.id, from: token.nodeId, to: place, action, why }, flowId };
  });
}

function flowIn(to: Definition, mapping: MigrationMapping, { flowId }: Token, target: string | null): string | null {
  const wanted = flowId === null ? null : (mapping.flows?.[flowId] ?? flowId);
  const flow = wanted === null || !Object.hasOwn(to.flows, wanted) ? undefined : to.flows[wanted];
  return flow && flow.target === target ? flow.id : null;
}

function obstacle(
  from: Definition,
  to: Definition,
  mapping: MigrationMapping,
  instance: Instance,
  token: Token,
  target: string,
  flowId: string | null,
): string | null {
  const [old, next] = [from.nodes[token.nodeId], to.nodes[target]];
  if (!old || !next) return "element-gone";
  if (kindOf(old) !== kindOf(next)) return `type-differs: ${old.type}, ${next.type}`;
  if (Boolean(old.loop) !== Boolean(next.loop)) return "loop-differs";
  if (old.call && next.call && old.call.process !== next.call.process) return "call-differs";
  const around = token.parent === null ? null : (instance.tokens[token.parent] ?? null);
  const undone = around !== null && instance.undoing[around.id] !== undefined;
  const scope = token.round === undefined ? (around?.nodeId ?? null) : old.parent;
  const expected = scope === null ? null : nodeIn(to, mapping, scope);
  if (!undone && next.parent !== expected) return "scope-differs";
  const joins = next.type === "parallel-gateway" || next.type === "inclusive-gateway";
  return joins && token.flowId !== null && flowId === null ? `flow-gone: ${token.flowId}` : null;
}

/** Work of persons may become other work of persons, a job's another job's; everything else keeps its type. */
function kindOf({ type, message, calculation }: FlowNode): string {
  if (isForPeople(type) && !(type === "receive-task" && message !== null)) return "work of a person";
  const job = type === "service-task" || type === "send-task" || calculation !== undefined;
  return job ? "work of a job" : type;
}
