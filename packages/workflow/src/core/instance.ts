import type { Definition } from "./definition.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Variables = Record<string, Json>;

/** One visit to one node. `parent` is the token that stands on the surrounding sub-process; null at the top. */
export interface Token {
  id: number;
  nodeId: string;
  flowId: string | null;
  parent: number | null;
  since: number;
}

/** Open work: of a person (user) or of a job (service). `error` is what the job last failed with. */
export interface OpenTask {
  id: number;
  kind: "user" | "service";
  nodeId: string;
  tokenId: number;
  openedAt: number;
  error: string | null;
}

/** A set timer. `nodeId` is the event that waits, `tokenId` the token it sits on. `cycle.left` null means for ever. */
export interface SetTimer {
  id: number;
  nodeId: string;
  tokenId: number;
  setAt: number;
  dueAt: number;
  cycle: { every: string; left: number | null } | null;
}

export interface MessageWait {
  tokenId: number;
  nodeId: string;
  message: string;
}

export type Status = "blank" | "running" | "completed" | "cancelled";

/** The whole state of one running process: plain data, all times in epoch milliseconds, all ids counted from 1. */
export interface Instance {
  definitionId: string;
  status: Status;
  startedAt: number | null;
  endedAt: number | null;
  variables: Variables;
  /** Last outcome of each user task by element id; conditions read it as `elementId.outcome`. */
  outcomes: Record<string, string>;
  tokens: Record<number, Token>;
  tasks: Record<number, OpenTask>;
  /** How each task that is no longer open was closed. */
  closed: Record<number, "completed" | "cancelled">;
  timers: Record<number, SetTimer>;
  waits: Record<number, MessageWait>;
  next: { token: number; task: number; timer: number };
}

/** An instance before its start. */
export function blankInstance(definition: Definition): Instance {
  return {
    definitionId: definition.id,
    status: "blank",
    startedAt: null,
    endedAt: null,
    variables: {},
    outcomes: {},
    tokens: {},
    tasks: {},
    closed: {},
    timers: {},
    waits: {},
    next: { token: 1, task: 1, timer: 1 },
  };
}

/** A copy whose collections may be changed without touching the original; the entries themselves are shared and never changed. */
export function copyInstance(instance: Instance): Instance {
  return {
    ...instance,
    variables: { ...instance.variables },
    outcomes: { ...instance.outcomes },
    tokens: { ...instance.tokens },
    tasks: { ...instance.tasks },
    closed: { ...instance.closed },
    timers: { ...instance.timers },
    waits: { ...instance.waits },
    next: { ...instance.next },
  };
}

export const tokensOf = (instance: Instance): Token[] => Object.values(instance.tokens);
