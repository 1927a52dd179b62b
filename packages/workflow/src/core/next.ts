import type { Assignment, Definition, FlowNode } from "./definition.ts";
import { awaitedAt, gatheringsOf } from "./inclusive-join.ts";
import { copyInstance, type Instance, type MessageWait, type OpenTask, type Token, tokensOf } from "./instance.ts";
import { eventSubsOf } from "./tables.ts";

export interface NextTask {
  taskId: number;
  tokenId: number;
  kind: OpenTask["kind"];
  nodeId: string;
  name: string;
  party: string | null;
  /** Who it is for, expressions worked out. */
  assignment: Assignment;
  /** The name of its lane, for whom it is when nothing else is said. */
  lane: string | null;
  form: string | null;
  outcomes: string[];
  openedAt: number;
  error: string | null;
  /** The id as drawn and the call activities around it. */
  element: string;
  calls: string[];
  /** What can be escalated from here, by code; null stands for any code. */
  escalations: (string | null)[];
}

interface Awaiting {
  tokenId: number;
  nodeId: string;
  name: string;
  interrupts: boolean;
}

/** What can happen now: whose work is open, what is awaited from outside, which joins wait for what. */
export interface Next {
  tasks: NextTask[];
  messages: (Awaiting & { message: string; key: string | null })[];
  signals: (Awaiting & { signal: string })[];
  conditions: (Awaiting & { condition: string })[];
  timers: { timerId: number; nodeId: string; name: string; dueAt: number; due: boolean; interrupts: boolean }[];
  /** `missing` are the ways in that a token must, or at an inclusive join still can, come by; `awaited` where those tokens stand. */
  joins: { nodeId: string; parent: number | null; arrived: string[]; missing: string[]; awaited: string[] }[];
}

/** Reads an instance at `now` (epoch ms); changes nothing, asks no condition. */
export function nextSteps(definition: Definition, stored: Instance, now: number): Next {
  const instance = copyInstance(stored);
  const nameOf = (id: string): string => definition.nodes[id]?.name || id;
  const waits = Object.values(instance.waits);
  const awaiting = ({ tokenId, nodeId }: MessageWait): Awaiting => ({
    tokenId,
    nodeId,
    name: nameOf(nodeId),
    interrupts: definition.nodes[nodeId]?.interrupting ?? false,
  });
  const of = (awaits: MessageWait["awaits"]) => waits.filter((wait) => (wait.awaits ?? "message") === awaits);
  return {
    tasks: Object.values(instance.tasks).flatMap((task) => nextTask(definition, instance, task)),
    messages: of("message").map((wait) => ({ ...awaiting(wait), message: wait.message, key: wait.key ?? null })),
    signals: of("signal").map((wait) => ({ ...awaiting(wait), signal: wait.message })),
    conditions: of("condition").map((wait) => ({ ...awaiting(wait), condition: wait.message })),
    timers: Object.values(instance.timers).map(({ id: timerId, nodeId, dueAt }) => ({
      timerId,
      nodeId,
      name: nameOf(nodeId),
      dueAt,
      due: dueAt <= now,
      interrupts: definition.nodes[nodeId]?.interrupting ?? false,
    })),
    joins: [...parallelJoins(definition, instance), ...inclusiveJoins(definition, instance)],
  };
}

function nextTask(definition: Definition, instance: Instance, task: OpenTask): NextTask[] {
  const node = definition.nodes[task.nodeId];
  if (!node) return [];
  const { name, party, form, outcomes } = node;
  const { id: taskId, tokenId, kind, nodeId, openedAt, error } = task;
  const token = instance.tokens[tokenId];
  return [
    {
      taskId,
      tokenId,
      kind,
      nodeId,
      name,
      party,
      assignment: task.assignment ?? node.assignment,
      lane: definition.lanes.find(({ id }) => id === node.lane)?.name ?? null,
      form,
      outcomes,
      openedAt,
      error,
      element: node.element ?? nodeId,
      calls: node.calls ?? [],
      escalations: token ? escalationsFrom(definition, instance, token) : [],
    },
  ];
}

/** The codes that boundary events on and event sub-processes around a token catch, from the inside outward. */
function escalationsFrom(definition: Definition, instance: Instance, token: Token): (string | null)[] {
  const codes = new Set<string | null>();
  const add = ({ escalation }: FlowNode): void => {
    if (escalation) codes.add(escalation.code);
  };
  for (let at: Token | undefined = token; at; at = at.parent === null ? undefined : instance.tokens[at.parent]) {
    for (const id of definition.nodes[at.nodeId]?.boundaries ?? []) {
      const boundary = definition.nodes[id];
      if (boundary) add(boundary);
    }
    const around: Token | undefined = at.parent === null ? undefined : instance.tokens[at.parent];
    for (const { start } of eventSubsOf(definition, around?.nodeId ?? null)) add(start);
  }
  return [...codes];
}

function parallelJoins(definition: Definition, instance: Instance): Next["joins"] {
  const joins = new Map<string, Next["joins"][number]>();
  for (const { nodeId, parent, flowId } of tokensOf(instance)) {
    const node = definition.nodes[nodeId];
    if (node?.type !== "parallel-gateway" || flowId === null) continue;
    const key = `${nodeId} ${parent}`;
    const join = joins.get(key) ?? { nodeId, parent, arrived: [], missing: [...node.incoming], awaited: [] };
    join.arrived.push(flowId);
    join.missing = join.missing.filter((id) => id !== flowId);
    joins.set(key, join);
  }
  return [...joins.values()];
}

function inclusiveJoins(definition: Definition, instance: Instance): Next["joins"] {
  const tokens = tokensOf(instance);
  return gatheringsOf(definition, tokens).map((gathering) => {
    const { nodeId, parent, filled } = gathering;
    const arrived = [...filled.keys()].filter((flowId) => flowId !== null);
    const missing = (definition.nodes[nodeId]?.incoming ?? []).filter((flowId) => !filled.has(flowId));
    const awaited = awaitedAt(definition, tokens, gathering).map((token) => token.nodeId);
    return { nodeId, parent, arrived, missing, awaited };
  });
}
