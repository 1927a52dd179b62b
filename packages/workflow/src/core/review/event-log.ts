/** A plain value of an attribute, by its XES type. The text is what was written, so that nothing is lost by reading. */
export interface Attribute {
  type: "string" | "date" | "int" | "float" | "boolean" | "id";
  key: string;
  value: string;
}

/** One line of an event log. `at` is ISO 8601 in UTC with milliseconds. */
export interface LogEvent {
  activity: string;
  at: string;
  /** schedule, start, complete, … of the XES life cycle; null when the log does not say. */
  lifecycle: string | null;
  resource: string | null;
  group: string | null;
  /** What the log says besides. */
  more: Attribute[];
}

export interface LogCase {
  name: string;
  events: LogEvent[];
  more: Attribute[];
}

export interface EventLog {
  name: string;
  cases: LogCase[];
}

/** Why a file is refused as a whole. */
export type LogRefusal =
  | "too-large"
  | "too-many-events"
  | "too-deep"
  | "has-doctype"
  | "not-xml"
  | "not-xes"
  | "no-header"
  | "column-missing"
  | "empty";

/** What is wrong at a line (from 1); the rest of the file is read. */
export interface LogProblem {
  line: number;
  code: "bad-time" | "no-activity" | "no-case" | "no-time" | "too-long" | "too-many-steps" | "broken-line";
  value: string;
}

export type ReadLog =
  | { ok: true; log: EventLog; problems: LogProblem[]; events: number; ignored: number }
  | { ok: false; reason: LogRefusal; line: number | null; value: string };

/** How much is taken at most: characters of the file, events, steps of one case, characters of a name. */
export interface LogLimits {
  characters: number;
  events: number;
  steps: number;
  name: number;
  problems: number;
}

export const LOG_LIMITS: LogLimits = {
  characters: 64_000_000,
  events: 500_000,
  steps: 5_000,
  name: 80,
  problems: 500,
};
