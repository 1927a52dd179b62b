/** How a decision table settles which of the rules that hold counts. */
export type HitPolicy =
  | "UNIQUE"
  | "ANY"
  | "PRIORITY"
  | "FIRST"
  | "RULE ORDER"
  | "OUTPUT ORDER"
  | "COLLECT"
  | "COLLECT SUM"
  | "COLLECT MIN"
  | "COLLECT MAX"
  | "COLLECT COUNT";

/** A type of its own: of a base type, or with components, perhaps a list of such, perhaps with a unary test of what is allowed. */
export interface ItemType {
  base: string | null;
  components: Record<string, ItemType>;
  isList: boolean;
  allowed: string | null;
}

export interface TableInput {
  expression: string;
  type: string | null;
  allowed: string | null;
}

export interface TableOutput {
  name: string;
  type: string | null;
  /** The output values in the order that PRIORITY and OUTPUT ORDER go by: FEEL expressions, the most important first. */
  values: string[];
  byDefault: string | null;
}

/** One row; `tests` are unary tests, one per input, `outputs` expressions, one per output. */
export interface TableRule {
  id: string | null;
  tests: string[];
  outputs: string[];
}

/** What works a value out; all texts are FEEL. */
export type Logic =
  | { kind: "literal"; text: string }
  | { kind: "table"; policy: HitPolicy; inputs: TableInput[]; outputs: TableOutput[]; rules: TableRule[] }
  | { kind: "context"; entries: { name: string; logic: Logic }[]; result: Logic | null }
  | { kind: "invocation"; called: string; bindings: { name: string; logic: Logic }[] }
  | { kind: "list"; items: Logic[] }
  | { kind: "relation"; columns: string[]; rows: Logic[][] }
  | { kind: "function"; parameters: string[]; body: Logic };

/** `name` is what expressions call its value. */
export interface InputData {
  id: string;
  name: string;
  type: string | null;
}

export interface Decision {
  id: string;
  name: string;
  type: string | null;
  /** Ids of what it is worked out from. */
  inputs: string[];
  decisions: string[];
  knowledge: string[];
  logic: Logic | null;
}

/** A function that decisions may call. */
export interface Knowledge {
  id: string;
  name: string;
  knowledge: string[];
  parameters: string[];
  logic: Logic | null;
}

/** What one DMN file says: plain data, made by `parseDecisions`. Keys are ids, those of `types` names. */
export interface DecisionModel {
  name: string;
  inputs: Record<string, InputData>;
  decisions: Record<string, Decision>;
  knowledge: Record<string, Knowledge>;
  types: Record<string, ItemType>;
}
