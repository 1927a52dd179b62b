import type { Assignment, Definition, FlowNode } from "./definition.ts";
import { type Instance, type OpenTask, tokensOf } from "./instance.ts";

export interface NextTask {
  taskId: number;
  tokenId: number;
  kind: OpenTask["kind"];
  nodeId: string;
  name: string;
  party: string | null;
  assignment: Assignment;
  form: string | null;
  outcomes: string[];
  openedAt: number;
  error: string | null;
}

/** What can happen now: whose work is open, which messages and timers are awaited, which joins wait for whom. */
export interface Next {
  tasks: NextTask[];
  messages: { tokenId: number; nodeId: string; name: string; message: string }[];
  timers: { timerId: number; nodeId: string; name: string; dueAt: number; due: boolean; interrupts: boolean }[];
  joins: { nodeId: string; parent: number | null; arrived: string[]; missing: string[] }[];
}

/** Reads an instance at `now` (epoch ms); changes nothing, asks no condition. */
export function nextSteps(definition: Definition, instance: Instance, now: number): Next {
  const nodeOf = (id: string): FlowNode | undefined => definition.nodes[id];
  const nameOf = (id: string): string => nodeOf(id)?.name || id;
  const tasks = Object.values(instance.tasks).flatMap((task) => {
    const node = nodeOf(task.nodeId);
    if (!node) return [];
    const { name, party, assignment, form, outcomes } = node;
    const { id: taskId, tokenId, kind, nodeId, openedAt, error } = task;
    return [{ taskId, tokenId, kind, nodeId, name, party, assignment, form, outcomes, openedAt, error }];
  });
  const messages = Object.values(instance.waits).map((wait) => ({ ...wait, name: nameOf(wait.nodeId) }));
  const timers = Object.values(instance.timers).map(({ id: timerId, nodeId, dueAt }) => ({
    timerId,
    nodeId,
    name: nameOf(nodeId),
    dueAt,
    due: dueAt <= now,
    interrupts: nodeOf(nodeId)?.interrupting ?? false,
  }));
  return { tasks, messages, timers, joins: waitingJoins(definition, instance) };
}

function waitingJoins(definition: Definition, instance: Instance): Next["joins"] {
  const joins = new Map<string, Next["joins"][number]>();
  for (const { nodeId, parent, flowId } of tokensOf(instance)) {
    const node = definition.nodes[nodeId];
    if (node?.type !== "parallel-gateway" || flowId === null) continue;
    const key = `${nodeId} ${parent}`;
    const join = joins.get(key) ?? { nodeId, parent, arrived: [], missing: [...node.incoming] };
    join.arrived.push(flowId);
    join.missing = join.missing.filter((id) => id !== flowId);
    joins.set(key, join);
  }
  return [...joins.values()];
}
