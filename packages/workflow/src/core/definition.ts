/** BPMN words the engine runs. Each has a file of the same name in `elements/`; a word without a file does not compile. */
export type ElementType =
  | "none-start-event"
  | "none-end-event"
  | "terminate-end-event"
  | "user-task"
  | "service-task"
  | "sub-process"
  | "exclusive-gateway"
  | "parallel-gateway"
  | "timer-boundary-event"
  | "message-catch-event"
  | "timer-catch-event";

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
  /** Start event of the process (key: the process id) and of each sub-process (key: its node id). */
  starts: Record<string, string>;
  nodes: Record<string, FlowNode>;
  flows: Record<string, Flow>;
  lanes: Lane[];
  /** Keys of the plain steps a customer sees, in their order. */
  progress: string[];
}
