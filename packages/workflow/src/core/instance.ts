import type { Assignment, Definition } from "./definition.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Variables = Record<string, Json>;

/** One visit to one node. `parent` is the token of the scope around it; null at the top. */
export interface Token {
  id: number;
  nodeId: string;
  flowId: string | null;
  parent: number | null;
  since: number;
  /** Which round of a loop this is, from 0; its `parent` then stands on the same node, around all rounds. */
  round?: number;
}

/** Open work: of a person (user) or of a job (service). `error` is what the job last failed with. */
export interface OpenTask {
  id: number;
  kind: "user" | "service";
  nodeId: string;
  tokenId: number;
  openedAt: number;
  error: string | null;
  /** Who it is for, worked out when it was opened; lacking where the definition says nobody. */
  assignment?: Assignment;
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

/**
 * What a token waits for from outside: `nodeId` is the event that waits, `tokenId` the token it sits on, `message` the
 * name of the message or signal, or the condition's text. What was stored before there were signals lacks the rest.
 */
export interface MessageWait {
  tokenId: number;
  nodeId: string;
  message: string;
  awaits?: Awaited;
  key?: string | null;
  since?: number;
  /** For a condition: what it was when last asked. */
  met?: boolean;
}

export type Awaited = "message" | "signal" | "condition";

/** The rounds of a multiple or looping activity; `tokenId` of its key is the token around all rounds. */
export interface Loop {
  /** Null for a standard loop, whose end is not known before. */
  total: number | null;
  items: Json[] | null;
  started: number;
  done: number;
  outputs: Json[];
}

/** A completed activity that can be undone. `scope` is the token around it, `inner` what was completed inside it. */
export interface Compensable {
  id: number;
  nodeId: string;
  scope: number | null;
  handler: string | null;
  /** Local variables at its completion. */
  locals: Variables;
  inner: Compensable[];
}

/** One handler still to run for a compensation event. */
export interface Undoing {
  nodeId: string;
  handler: string;
  locals: Variables;
  /** What an event sub-process as a handler may undo in its turn. */
  inner: Compensable[];
}

export type Status = "blank" | "running" | "completed" | "terminated" | "failed" | "cancelled";

/** The token number under which timers and waits of the process itself stand. */
export const ROOT = 0;

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
  waits: Record<string, MessageWait>;
  /** Variables of one activity alone, by token: mapped in, or of one round of a loop. */
  locals: Record<number, Variables>;
  /** Variables of called processes, by the token on the call activity. */
  calls: Record<number, Variables>;
  loops: Record<number, Loop>;
  compensable: Record<number, Compensable>;
  /** Handlers still to run, by the token on the compensating event. */
  undoing: Record<number, Undoing[]>;
  /** The code of the error nobody caught. */
  failure: string | null;
  next: { token: number; task: number; timer: number; record: number };
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
    locals: {},
    calls: {},
    loops: {},
    compensable: {},
    undoing: {},
    failure: null,
    next: { token: 1, task: 1, timer: 1, record: 1 },
  };
}

/**
 * A copy whose collections may be changed without touching the original; the entries themselves are shared and never
 * changed. What an instance stored by an earlier engine lacks is empty in the copy.
 */
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
    locals: { ...instance.locals },
    calls: { ...instance.calls },
    loops: { ...instance.loops },
    compensable: { ...instance.compensable },
    undoing: { ...instance.undoing },
    failure: instance.failure ?? null,
    next: { ...instance.next, record: instance.next.record ?? 1 },
  };
}

/** Whether nothing more can happen. */
export const isOver = ({ status }: Instance): boolean => status !== "blank" && status !== "running";

export const tokensOf = (instance: Instance): Token[] => Object.values(instance.tokens);
