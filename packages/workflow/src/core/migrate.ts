import type { Definition } from "./definition.ts";
import { elements } from "./elements/index.ts";
import type { Event } from "./event.ts";
import { type Instance, tokensOf } from "./instance.ts";
import { relisten } from "./migrate-listeners.ts";
import { type MigrationLine, type MigrationMapping, nodeIn, type Placed, placeTokens } from "./migrate-tokens.ts";
import { emit, nodeOf, openRun, type Run, tokensAt } from "./run.ts";
import { type RefusalCode, sentence } from "./sentences.ts";
import { settle } from "./settle.ts";

export interface MigrationRefusal {
  tokenId: number | null;
  nodeId: string | null;
  code: RefusalCode;
  values: Record<string, string>;
  sentence: string;
}

/** `report` tells of each token, timer and wait what becomes of it; as a dry run it is all that is looked at. */
export type Migrated =
  | { ok: true; instance: Instance; events: Event[]; report: MigrationLine[] }
  | { ok: false; refusals: MigrationRefusal[]; report: MigrationLine[] };

/**
 * Moves a running instance to another definition: elements go to those `mapping` names, else to those of the same id;
 * tokens at joins keep the flows they came by. Timers and waits are kept where what they wait for is the same, set anew
 * where it has changed, begun where it is new. All or nothing; pure, as `advance` is.
 */
export function migrate(
  from: Definition,
  to: Definition,
  mapping: MigrationMapping,
  instance: Instance,
  now: number,
): Migrated {
  const whole = wholeRefusal(from, instance);
  if (whole) return { ok: false, refusals: [whole], report: [] };
  const placed = placeTokens(from, to, mapping, instance);
  const report = placed.map(({ line }) => line);
  const stuck = placed.filter(({ line }) => line.to === null);
  if (stuck.length > 0) return { ok: false, refusals: stuck.map(refusalFor), report };
  const run = openRun(to, instance, now);
  emit(run, { kind: "migrated", at: now, from: from.id, to: to.id, ...wordsOf(from, to, mapping, placed) });
  report.push(...relisten(run, from, mapping));
  fireFullJoins(run);
  settle(run);
  if (!run.refusal) return { ok: true, instance: run.instance, events: run.events, report };
  const { reason, values } = run.refusal;
  const refusal = { tokenId: null, nodeId: null, code: reason, values, sentence: sentence(reason, values) };
  return { ok: false, refusals: [refusal], report };
}

function wholeRefusal(from: Definition, instance: Instance): MigrationRefusal | null {
  const code: RefusalCode | null =
    instance.status !== "running"
      ? instance.status === "blank"
        ? "not-started"
        : "finished"
      : instance.definitionId === from.id
        ? null
        : "wrong-version";
  const values = { definition: instance.definitionId };
  return code && { tokenId: null, nodeId: null, code, values, sentence: sentence(code, values) };
}

function refusalFor({ line }: Placed): MigrationRefusal {
  const values = { node: line.from, detail: line.why ?? "" };
  const { tokenId, from: nodeId } = line;
  return { tokenId, nodeId, code: "no-place", values, sentence: sentence("no-place", values) };
}

function wordsOf(from: Definition, to: Definition, mapping: MigrationMapping, placed: readonly Placed[]) {
  const nodes: Record<string, string> = {};
  const flows: Record<string, string | null> = {};
  for (const id of Object.keys(from.nodes)) {
    const target = nodeIn(to, mapping, id);
    if (target !== null && target !== id) nodes[id] = target;
  }
  for (const { token, flowId } of placed) if (token.flowId !== null) flows[token.flowId] = flowId;
  return { nodes, flows };
}

/** A join that has fewer ways in now may have all of them already. */
function fireFullJoins(run: Run): void {
  for (const { id, nodeId, parent } of tokensOf(run.instance)) {
    const node = nodeOf(run.definition, nodeId);
    const token = run.instance.tokens[id];
    if (node.type !== "parallel-gateway" || !token) continue;
    const beside = [...tokensAt(run, nodeId).values()].filter((each) => each.parent === parent);
    const ways = new Set(beside.map(({ flowId }) => flowId));
    if (ways.size >= node.incoming.length) elements[node.type].enter(run, node, token, {});
  }
}
