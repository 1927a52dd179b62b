import type { DecisionModel } from "./decision/model.ts";

/** BPMN words the engine runs. Each has a file of the same name in `elements/`; a word without a file does not compile. */
export type ElementType =
  | "none-start-event"
  | "message-start-event"
  | "timer-start-event"
  | "signal-start-event"
  | "conditional-start-event"
  | "error-start-event"
  | "escalation-start-event"
  | "compensation-start-event"
  | "none-end-event"
  | "terminate-end-event"
  | "error-end-event"
  | "message-end-event"
  | "signal-end-event"
  | "escalation-end-event"
  | "compensation-end-event"
  | "none-throw-event"
  | "message-throw-event"
  | "signal-throw-event"
  | "escalation-throw-event"
  | "link-throw-event"
  | "compensation-throw-event"
  | "message-catch-event"
  | "timer-catch-event"
  | "signal-catch-event"
  | "conditional-catch-event"
  | "link-catch-event"
  | "task"
  | "user-task"
  | "manual-task"
  | "service-task"
  | "send-task"
  | "receive-task"
  | "script-task"
  | "business-rule-task"
  | "call-activity"
  | "sub-process"
  | "event-sub-process"
  | "exclusive-gateway"
  | "parallel-gateway"
  | "inclusive-gateway"
  | "event-based-gateway"
  | "timer-boundary-event"
  | "message-boundary-event"
  | "signal-boundary-event"
  | "conditional-boundary-event"
  | "error-boundary-event"
  | "escalation-boundary-event"
  | "compensation-boundary-event";

/**
 * An expression as drawn, FEEL without its leading "=" or simple JUEL, for which `feel` is what is evaluated instead.
 * `names` are the variables it reads, `equality` its short form if it has one.
 */
export interface Expression {
  source: string;
  feel?: string;
  names: string[];
  equality: { path: string[]; literal: string | boolean } | null;
}

/** When a timer is due: ISO 8601 duration, date-time or repetition (R3/PT1H), literal or worked out by FEEL when it is set. */
export interface TimerRule {
  kind: "duration" | "date" | "cycle";
  value: string;
  expression: Expression | null;
}

/** Who may take a task, whatever vendor's attributes said so. */
export interface Assignment {
  assignee: string | null;
  users: string[];
  groups: string[];
}

/** A time limit that runs while a token rests on the node. `duration` is an ISO 8601 duration. */
export interface ClockRule {
  duration: string;
  label: string;
  labelEn?: string;
}

/** One line of data mapping. `expression` null: the source is plain text. A dotted target builds a context (`to.name`). */
export interface MappingLine {
  target: string;
  source: string;
  expression: Expression | null;
}

/** What goes into an activity as its local variables and what comes out of it; `outputs` null: everything comes out. */
export interface DataMapping {
  inputs: MappingLine[];
  outputs: MappingLine[] | null;
}

/** How often an activity is done: a standard loop while its condition holds, or once per item or count. */
export type LoopRule =
  | { kind: "standard"; condition: Expression | null; testBefore: boolean; maximum: number | null }
  | {
      kind: "multiple";
      sequential: boolean;
      cardinality: Expression | null;
      collection: Expression | null;
      /** The local variable that holds the item. */
      element: string | null;
      outputCollection: string | null;
      outputElement: Expression | null;
      completion: Expression | null;
      /** What the local `loopCounter` begins with. */
      base: 0 | 1;
    };

/** The process a call activity starts. `inputs` null: all variables of the caller go in; `outputs` null: all come back. */
export interface CallRule {
  process: string;
  inputs: MappingLine[] | null;
  outputs: MappingLine[] | null;
  /** Set by `link`: the called process stands inside this node. */
  bound: boolean;
}

/** What a script or business-rule task works out by itself; `decision` is the id of a DMN decision. */
export interface Calculation {
  script: Expression | null;
  decision: string | null;
  shape: "singleEntry" | "singleResult" | "collectEntries" | "resultList" | null;
}

/** One node of the compiled graph. What a type does not use is null, false or empty, so that nodes survive JSON unchanged. */
export interface FlowNode {
  id: string;
  type: ElementType;
  name: string;
  /** The name in English, where the file says it; definitions compiled before it could have none. */
  nameEn?: string;
  /** The sub-process around the node; null at the top. */
  parent: string | null;
  lane: string | null;
  incoming: string[];
  outgoing: string[];
  defaultFlow: string | null;
  /** Boundary events on this activity, and for a boundary event the activity it sits on. */
  boundaries: string[];
  attachedTo: string | null;
  interrupting: boolean;
  timer: TimerRule | null;
  message: string | null;
  job: string | null;
  party: string | null;
  clock: ClockRule | null;
  progress: string | null;
  outcomes: string[];
  form: string | null;
  assignment: Assignment;
  properties: Record<string, string>;
  /** What follows is there only where the file says it. Which message of that name is meant, compared with a command's key. */
  correlation?: Expression;
  signal?: string;
  condition?: Expression;
  /** What the event throws or catches; a null code catches every code. */
  error?: { code: string | null; variable: string | null };
  escalation?: { code: string | null };
  /** What a compensation event undoes: an activity, or with null the whole scope. */
  undoes?: string | null;
  /** For a compensation boundary event: the activity that undoes. */
  handler?: string;
  forCompensation?: true;
  /** For a throwing link: the catching link of the same name. */
  link?: string;
  loop?: LoopRule;
  mapping?: DataMapping;
  call?: CallRule;
  calculation?: Calculation;
  /** The variable that takes the answer of a service, script or decision. */
  resultVariable?: string;
  /** For nodes of a called process: the id as drawn there, and the call activities around it, outermost first. */
  element?: string;
  calls?: string[];
}

export interface Flow {
  id: string;
  name: string;
  source: string;
  target: string;
  condition: Expression | null;
}

export interface Lane {
  id: string;
  name: string;
  nodes: string[];
}

/** A compiled process: plain data, made by `parseDefinition`, read by everything else. */
export interface Definition {
  id: string;
  name: string;
  /** The name in English, where the file says it. */
  nameEn?: string;
  /** First start event of the process (key: the process id), of each sub-process and of each bound call (key: its node id). */
  starts: Record<string, string>;
  nodes: Record<string, FlowNode>;
  flows: Record<string, Flow>;
  lanes: Lane[];
  /** Keys of the plain steps a customer sees, in their order. */
  progress: string[];
  /** Decision models bound by `link`; a business-rule task whose decision is in none of them is done by a job. */
  decisions?: DecisionModel[];
}
