import { arm } from "./arm.ts";
import type { Definition, FlowNode } from "./definition.ts";
import { ROOT, type Token, tokensOf } from "./instance.ts";
import { type MigrationLine, type MigrationMapping, nodeIn } from "./migrate-tokens.ts";
import { emit, flowOf, nodeOf, type Run } from "./run.ts";
import { placeInside, placeOf, prefixOf } from "./scope.ts";
import { eventSubsOf } from "./tables.ts";

/** Puts right what the moved tokens listen for; `run` stands on the new definition already, `from` is the old one. */
export function relisten(run: Run, from: Definition, mapping: MigrationMapping): MigrationLine[] {
  const report: MigrationLine[] = [];
  const before = oldOnes(run, from, mapping);
  const wanted = new Map<number, FlowNode[]>([[ROOT, eventsOf(run, null)]]);
  for (const token of tokensOf(run.instance)) wanted.set(token.id, eventsOf(run, token));
  clearWrong(run, before, wanted, report);
  for (const [tokenId, events] of wanted) {
    for (const event of events) if (isMissing(run, before, tokenId, event)) begin(run, tokenId, event, before, report);
  }
  return report;
}

/** The old definition's events by the ids they have now. */
function oldOnes(run: Run, from: Definition, mapping: MigrationMapping): Map<string, FlowNode> {
  const found = new Map<string, FlowNode>();
  for (const node of Object.values(from.nodes)) {
    const id = nodeIn(run.definition, mapping, node.id);
    if (id !== null) found.set(id, node);
  }
  return found;
}

/** What a token listens for by the new definition; null is the process itself. */
function eventsOf(run: Run, token: Token | null): FlowNode[] {
  const { definition } = run;
  const scope = token && nodeOf(definition, token.nodeId);
  const isAround = token !== null && run.instance.loops[token.id] !== undefined;
  const starts = isAround ? [] : eventSubsOf(definition, scope?.id ?? null).map(({ start }) => start);
  if (!scope || !token) return starts;
  const boundaries = token.round === undefined ? scope.boundaries.map((id) => nodeOf(definition, id)) : [];
  const behind =
    scope.type === "event-based-gateway"
      ? scope.outgoing.map((id) => nodeOf(definition, flowOf(definition, id).target))
      : [];
  const own = /catch-event$/.test(scope.type) || (scope.type === "receive-task" && !isAround) ? [scope] : [];
  return [...starts, ...boundaries, ...behind, ...own].filter(listens);
}

const listens = ({ timer, message, signal, condition }: FlowNode): boolean =>
  timer !== null || message !== null || signal !== undefined || condition !== undefined;

/** Two events wait for the same when their rules read the same. */
const ruleOf = ({ timer, message, signal, condition, correlation }: FlowNode): string =>
  JSON.stringify([timer?.kind, timer?.value, message, signal, condition?.source, correlation?.source]);

function clearWrong(
  run: Run,
  before: Map<string, FlowNode>,
  wanted: Map<number, FlowNode[]>,
  report: MigrationLine[],
): void {
  const fits = (tokenId: number, nodeId: string): boolean => {
    const event = wanted.get(tokenId)?.find(({ id }) => id === nodeId);
    const old = before.get(nodeId);
    return event !== undefined && old !== undefined && ruleOf(event) === ruleOf(old);
  };
  const tell = (about: "timer" | "wait", tokenId: number, nodeId: string, kept: boolean): void => {
    report.push({
      about,
      tokenId,
      from: nodeId,
      to: kept ? nodeId : null,
      action: kept ? "kept" : "cleared",
      why: null,
    });
  };
  for (const { id: timerId, tokenId, nodeId } of Object.values(run.instance.timers)) {
    const kept = fits(tokenId, nodeId);
    tell("timer", tokenId, nodeId, kept);
    if (!kept) emit(run, { kind: "timer-cleared", at: run.now, tokenId, nodeId, timerId });
  }
  for (const { tokenId, nodeId } of Object.values(run.instance.waits)) {
    const kept = fits(tokenId, nodeId);
    tell("wait", tokenId, nodeId, kept);
    if (!kept) emit(run, { kind: "wait-cleared", at: run.now, tokenId, nodeId });
  }
}

/** An event that was there with the same rule and does not listen has happened already, and does not begin anew. */
function isMissing(run: Run, before: Map<string, FlowNode>, tokenId: number, event: FlowNode): boolean {
  const listening = [...Object.values(run.instance.timers), ...Object.values(run.instance.waits)];
  if (listening.some((each) => each.tokenId === tokenId && each.nodeId === event.id)) return false;
  const old = before.get(event.id);
  return old === undefined || ruleOf(old) !== ruleOf(event);
}

function begin(
  run: Run,
  tokenId: number,
  event: FlowNode,
  before: Map<string, FlowNode>,
  report: MigrationLine[],
): void {
  const token = run.instance.tokens[tokenId];
  const inside = event.type.endsWith("-start-event") || !token;
  arm(run, event, tokenId, inside ? placeInside(token?.id ?? null, prefixOf(event.id)) : placeOf(token));
  const action = before.has(event.id) ? "set-anew" : "begun";
  report.push({ about: event.timer ? "timer" : "wait", tokenId, from: event.id, to: event.id, action, why: null });
}
