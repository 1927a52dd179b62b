import type { Definition, Event } from "@quintet/workflow/core";

/** One line of the output: `at` in ISO 8601, the type, the element as drawn, then what belongs to the type. */
export type Line = { at: string; type: string; element?: string | null; [detail: string]: unknown };

/** Elements of called processes bear their calls before their own id; people know them as drawn. */
export const drawnId = (id: string): string => id.slice(id.lastIndexOf("/") + 1);

/** A line for one event of the engine. */
export function lineOf(definition: Definition, event: Event): Line {
  const { kind, at, nodeId, tokenId, taskId, timerId, ...rest } = event as Event & Loose;
  const line: Line = { at: new Date(at).toISOString(), type: kind === "variables-changed" ? "variables" : kind };
  if (nodeId !== undefined) line.element = nodeId === null ? null : drawnId(nodeId);
  const calls = nodeId ? definition.nodes[nodeId]?.calls : undefined;
  if (calls && calls.length > 0) line.calls = calls.map(drawnId);
  if (tokenId !== undefined) line.token = tokenId;
  if (taskId !== undefined) line.task = taskId;
  if (timerId !== undefined) line.timer = timerId;
  return { ...line, ...detailsOf(rest) };
}

/** Fields that many events have and some lack. */
interface Loose {
  nodeId?: string | null;
  tokenId?: number;
  taskId?: number;
  timerId?: number;
}

/** `task` of an opened event is its kind of work; the number has that name here. */
const NAMES: Readonly<Record<string, string>> = { changes: "variables", task: "work" };

function detailsOf(rest: Record<string, unknown>): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (name === "judged")
      details.conditions = (value as Judged[]).map(({ flowId, ...said }) => ({ flow: drawnId(flowId), ...said }));
    else if (name === "flowId") details.flow = typeof value === "string" ? drawnId(value) : null;
    else if (name === "dueAt") details.dueAt = new Date(Number(value)).toISOString();
    else if (name === "again" && value !== null) {
      const { dueAt, left } = value as { dueAt: number; left: number | null };
      details.again = { dueAt: new Date(dueAt).toISOString(), left };
    } else if (name === "scope" && isScope(value)) details.scope = { token: value.tokenId, of: value.of };
    else if (["thrower", "undone", "handler"].includes(name)) {
      details[name] = typeof value === "string" ? drawnId(value) : value;
    } else details[NAMES[name] ?? name] = value;
  }
  return details;
}

/** Of variables: which token's they are. Compensation has a scope that is a bare number. */
const isScope = (value: unknown): value is { tokenId: number; of: string } =>
  typeof value === "object" && value !== null && "tokenId" in value;

interface Judged {
  flowId: string;
  [said: string]: unknown;
}
